import { stripVTControlCharacters } from 'node:util';

type Row = Readonly<Record<string, string>>;

export interface TableOptions {
  /** The columns to show if the rows have them; if they have none of these, any. The first is always shown. */
  readonly columns: readonly string[];
  /** Of a line, in characters. */
  readonly width: number;
  readonly maxRows: number;
}

const GAP = '  ';
const MAX_CELL = 40;

/** Rows as lines: as many columns as fit, each titled with the shortest unique end of its name. */
export function tableOf(
  rows: readonly Row[],
  { columns: wanted, width, maxRows }: TableOptions,
): readonly string[] {
  const shown = rows.slice(0, maxRows);
  const known = [...new Set(shown.flatMap((row) => Object.keys(row)))];
  const there = wanted.filter((name) => known.includes(name));
  const columns: (readonly string[])[] = [];
  let left = width;
  for (const name of there.length > 0 ? there : known) {
    const cells = [titleOf(name, known), ...shown.map((row) => clean(row[name] ?? ''))];
    const column = aligned(cells);
    left -= widthOf(column[0] ?? '') + (columns.length > 0 ? GAP.length : 0);
    if (left < 0 && columns.length > 0) break;
    columns.push(column);
  }
  const line = (index: number) => columns.map((column) => column[index]).join(GAP);
  const [title = '', ...lines] = Array.from({ length: shown.length + 1 }, (_, at) =>
    line(at).trimEnd(),
  );
  const rule = columns.map(([cell = '']) => '─'.repeat(widthOf(cell))).join(GAP);
  return columns.length === 0 ? [] : [title, rule, ...lines];
}

/** The names of columns are the steps of their paths, joined with `_`. */
function titleOf(name: string, known: readonly string[]): string {
  const steps = name.split('_');
  for (let count = 1; count < steps.length; count += 1) {
    const end = steps.slice(-count).join('_');
    const others = known.filter((one) => one !== name && `_${one}`.endsWith(`_${end}`));
    if (end !== '' && others.length === 0) return cut(clean(end));
  }
  return cut(clean(name));
}

/** A profile may contain control sequences of a terminal. */
function clean(text: string): string {
  return cut(stripVTControlCharacters(text).replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, ' '));
}

function cut(text: string): string {
  const characters = [...text];
  return characters.length > MAX_CELL ? `${characters.slice(0, MAX_CELL - 1).join('')}…` : text;
}

function aligned(cells: readonly string[]): readonly string[] {
  const width = Math.max(...cells.map(widthOf));
  return cells.map((cell) => cell + ' '.repeat(width - widthOf(cell)));
}

const MARKS = /[\p{M}\p{Cf}]/gu;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}]/u;

/** The width of a string on a terminal, in columns. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replaceAll(MARKS, '')) width += WIDE.test(character) ? 2 : 1;
  return width;
}
