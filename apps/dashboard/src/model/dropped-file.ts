/** What a file is by its beginning. */
export type FileKind = 'world' | 'rules' | 'profiles';

const FIRST_NAMES: Readonly<Record<string, FileKind>> = {
  $schema: 'world',
  dataSets: 'world',
  segments: 'world',
  mergePolicies: 'world',
  jobs: 'world',
  effect: 'rules',
};

/** So much of a file says what it is. */
export const SNIFFED_BYTES = 4096;

/** Profiles are what is no world and no rule: the simulator says what is wrong with them. */
export function fileKind(beginning: string): FileKind {
  const first = /^\uFEFF?[\s[]*\{\s*"([^"\\]*)"\s*:/.exec(beginning)?.[1];
  const kind = first === undefined ? undefined : FIRST_NAMES[first];
  if (kind) return kind;
  return /"effect"\s*:\s*\{\s*"type"/.test(beginning) ? 'rules' : 'profiles';
}

const MIB = 1024 * 1024;

/** "48 MiB", "12 KiB", "310 bytes". */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`;
  if (bytes < MIB) return `${Math.round(bytes / 1024)} KiB`;
  const mib = bytes / MIB;
  return `${mib < 10 ? Math.round(mib * 10) / 10 : Math.round(mib)} MiB`;
}

/** "31 of 48 MiB" */
export function progressText(sent: number, total: number): string {
  const whole = sizeText(total);
  const unit = whole.slice(whole.indexOf(' '));
  const size = unit === ' MiB' ? MIB : unit === ' KiB' ? 1024 : 1;
  return `${Math.min(Math.floor(sent / size), Math.round(total / size))} of ${whole}`;
}
