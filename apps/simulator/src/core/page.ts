import type { Instant } from './clock.ts';
import type { JobFacts } from './job-facts.ts';

/** The position of a job in the list, which is ordered by creation and, within one millisecond, by ID. */
export interface Key {
  readonly createdAt: Instant;
  readonly id: number;
}

/** Negative if `a` precedes `b` in a list that shows the newest first. */
export function newestFirst(a: Key, b: Key): number {
  return b.createdAt - a.createdAt || b.id - a.id;
}

export interface JobPage {
  readonly jobs: readonly JobFacts[];
  /** True when at least one more job follows. */
  readonly more: boolean;
}

/** `{creationTime}_{id}`. Evidence: list-next. */
export function cursorOf({ createdAt, id }: Key): string {
  return `${createdAt}_${id}`;
}

export function parseCursor(text: string): Key | undefined {
  const match = /^(\d{1,15})_(\d{1,15})$/.exec(text);
  return match ? { createdAt: Number(match[1]), id: Number(match[2]) } : undefined;
}
