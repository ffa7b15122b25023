import { escaped } from './json-pointer.ts';

/** A line of JSON as it is printed, with two spaces a level. */
export interface JsonLine {
  readonly text: string;
  /** JSON Pointer of the value that begins in it; undefined for a closing bracket. */
  readonly pointer: string | undefined;
  /** Pointer of what a closing bracket ends, or of the value itself. */
  readonly of: string;
}

/** JSON as lines, each with its JSON Pointer. Empty objects and arrays need one line. */
export function jsonLines(value: unknown): readonly JsonLine[] {
  const lines: JsonLine[] = [];
  const add = (part: unknown, { pointer, lead, end }: Place): void => {
    const indent = lead.replace(/[^ ].*$/s, '');
    const members = membersOf(part);
    if (!members || members.length === 0) {
      lines.push({ text: `${lead}${JSON.stringify(part) ?? 'null'}${end}`, pointer, of: pointer });
      return;
    }
    const isArray = Array.isArray(part);
    lines.push({ text: `${lead}${isArray ? '[' : '{'}`, pointer, of: pointer });
    for (const [index, [key, member]] of members.entries()) {
      add(member, {
        pointer: `${pointer}/${escaped(key)}`,
        lead: `${indent}  ${isArray ? '' : `${JSON.stringify(key)}: `}`,
        end: index === members.length - 1 ? '' : ',',
      });
    }
    lines.push({ text: `${indent}${isArray ? ']' : '}'}${end}`, pointer: undefined, of: pointer });
  };
  add(value, { pointer: '', lead: '', end: '' });
  return lines;
}

/** The name and the value in a line of a member, with the indent and the colon at the name. */
export function memberIn(
  text: string,
): { readonly name: string; readonly value: string } | undefined {
  const [, name, value] = /^(\s*"(?:[^"\\]|\\.)*": )(.*)$/.exec(text) ?? [];
  return name !== undefined && value !== undefined ? { name, value } : undefined;
}

interface Place {
  readonly pointer: string;
  readonly lead: string;
  readonly end: string;
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (Array.isArray(value)) return value.map((item, index) => [String(index), item]);
  if (typeof value === 'object' && value !== null) return Object.entries(value);
  return undefined;
}
