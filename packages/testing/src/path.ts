import { InvalidOptions } from './invalid-options.ts';

/** The position of a value among those of its seed, and which of its steps ran: fast-check needs both. */
export interface Path {
  readonly values: string;
  readonly steps: string;
  /** A checksum of the steps, to recognize another sequence. */
  readonly sum: string;
}

/** The steps of a sequence, whether they ran or not. */
export type Steps = Iterable<{ toString(): string }>;

// More digits would only take long: no check has so many sequences.
const form = /^(\d{1,6}(?::\d{1,6})*)@([A-Za-z\d+/]+:[A-Za-z\d+/]+)@([0-9a-f]{8})$/;

/** @throws TypeError for an invalid path, or one without a seed. */
export function readPath(text: string, seed: number | undefined): Path {
  const [, values, steps, sum] = form.exec(String(text)) ?? [];
  if (values === undefined || steps === undefined || sum === undefined) {
    throw new TypeError('checkClient: path must be copied unchanged from the failure message.');
  }
  if (seed === undefined)
    throw new TypeError('checkClient: path requires seed. Copy both from the failure message.');
  return { values, steps, sum };
}

/** The path of a failure. */
export function pathTo(values: string | null, sequence: Steps | undefined): string {
  const steps = /replayPath="([^"]+)"/.exec(String(sequence))?.[1] ?? '';
  return `${values}@${steps}@${checksumOf(sequence ?? [])}`;
}

/** @throws InvalidOptions if this is not the sequence of the path. */
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
