/** The exit codes of a command for its help, one on each line. */
export function exitCodes(codes: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(codes).map((code) => code.length));
  const lines = Object.entries(codes).map(([code, when]) => `  ${code.padEnd(width)}  ${when}`);
  return `\nExit codes:\n${lines.join('\n')}\n`;
}
