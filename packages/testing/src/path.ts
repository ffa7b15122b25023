import { InvalidOptions } from './invalid-options.ts';

/** The place of a value among all that its seed makes, and which of its steps were taken: fast-check needs both. */
export interface Path {
  readonly values: string;
  readonly steps: string;
  /** What the steps of the sequence come to: other numbers lead to another sequence. */
  readonly sum: string;
}

/** The steps of a sequence, taken or not. */
export type Steps = Iterable<{ toString(): string }>;

// More digits would only make it run long: nobody goes through so many sequences.
const form = /^(\d{1,6}(?::\d{1,6})*)@([A-Za-z\d+/]+:[A-Za-z\d+/]+)@([0-9a-f]{8})$/;

/** @throws TypeError for a text that is no path, or one without its seed. */
export function readPath(text: string, seed: number | undefined): Path {
  const [, values, steps, sum] = form.exec(String(text)) ?? [];
  if (values === undefined || steps === undefined || sum === undefined) {
    throw new TypeError('checkClient: path must be copied unchanged from the failure message.');
  }
  if (seed === undefined)
    throw new TypeError('checkClient: path requires seed. Copy both from the failure message.');
  return { values, steps, sum };
}

/** The path to what was found. */
export function pathTo(values: string | null, sequence: Steps | undefined): string {
  const steps = /replayPath="([^"]+)"/.exec(String(sequence))?.[1] ?? '';
  return `${values}@${steps}@${checksumOf(sequence ?? [])}`;
}

/** @throws InvalidOptions when this is not the sequence that a path was found with. */
export function expectSame({ sum }: Path, sequence: Steps): void {
  if (checksumOf(sequence) !== sum) throw notSame();
}

export function notSame(cause?: unknown): InvalidOptions {
  return new InvalidOptions(
    'checkClient: path does not belong to this seed. Copy path, seed, and, if present, commands from the failure message.',
    { cause },
  );
}

/** FNV-1a. */
function checksumOf(steps: Steps): string {
  let sum = 0x811c9dc5;
  for (const character of Array.from(steps, String).join()) {
    sum = Math.imul(sum ^ character.charCodeAt(0), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
