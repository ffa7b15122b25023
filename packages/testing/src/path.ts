import { Misused } from './invalid-options.ts';

/** The place of a value among all that its seed makes, and which of its steps were taken: fast-check needs both. */
export interface Path {
  readonly values: string;
  readonly steps: string;
  /** What the steps of the history come to: other numbers lead to another history. */
  readonly sum: string;
}

/** The steps of a history, taken or not. */
export type Steps = Iterable<{ toString(): string }>;

// More digits would only make it run long: nobody goes through so many histories.
const form = /^(\d{1,6}(?::\d{1,6})*)@([A-Za-z\d+/]+:[A-Za-z\d+/]+)@([0-9a-f]{8})$/;

/** @throws TypeError for a text that is no path, or one without its seed. */
export function readPath(text: string, seed: number | undefined): Path {
  const [, values, steps, sum] = form.exec(String(text)) ?? [];
  if (values === undefined || steps === undefined || sum === undefined) {
    throw new TypeError('checkClient: path must be one that a failure has named, unchanged');
  }
  if (seed === undefined) throw new TypeError('checkClient: a path is nothing without its seed');
  return { values, steps, sum };
}

/** The path to what was found. */
export function pathTo(values: string | null, history: Steps | undefined): string {
  const steps = /replayPath="([^"]+)"/.exec(String(history))?.[1] ?? '';
  return `${values}@${steps}@${sumOf(history ?? [])}`;
}

/** @throws Misused when this is not the history that a path was found with. */
export function expectSame({ sum }: Path, history: Steps): void {
  if (sumOf(history) !== sum) throw notSame();
}

export function notSame(cause?: unknown): Misused {
  return new Misused(
    'checkClient: path leads to another history than it was found with; give the seed, and commands if it was given, that the failure named with it',
    { cause },
  );
}

/** FNV-1a. */
function sumOf(steps: Steps): string {
  let sum = 0x811c9dc5;
  for (const character of Array.from(steps, String).join()) {
    sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
