// Control characters, and what turns the order of letters or cannot be seen: a terminal obeys them.
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A line that nothing in it can break or colour. In JSON the same value, for there only texts hold such characters. */
export function printable(line: string): string {
  return line.replaceAll(OBEYED, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** Writes lines to standard output. Whoever read it may have gone: then nobody is told, and the exit code counts. */
export function print(...lines: readonly string[]): void {
  write(process.stdout, lines);
}

/** Writes one line to standard error: something worth knowing that changes no exit code. */
export function note(sentence: string): void {
  write(process.stderr, [`aep-sim: ${sentence}`]);
}

function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  if (stream.listenerCount('error') === 0) stream.on('error', () => {});
  stream.write(lines.map((line) => `${printable(line)}\n`).join(''));
}
