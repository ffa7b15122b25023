import { sentence } from '../../core/sentence.ts';

// Control characters, and invisible ones that change the order of letters: a terminal obeys them.
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Escapes what could break or color a line. JSON keeps its value, because only its strings contain such characters. */
export function printable(line: string): string {
  return line.replaceAll(OBEYED, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** Writes lines to standard output. If its reader has gone, nothing is reported; the exit code counts. */
export function print(...lines: readonly string[]): void {
  write(process.stdout, lines);
}

/** Writes a sentence to standard error, with a period if it has none. Changes no exit code. */
export function printWarning(text: string): void {
  write(process.stderr, [`aep-sim: ${sentence(text)}`]);
}

function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  stream.write(lines.map((line) => `${printable(line)}\n`).join(''));
}
