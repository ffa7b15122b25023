/** Whether a text matches a search string, in which `*` means any characters or none and `**` an asterisk. */
export type Wildcard = (text: string) => boolean;

/** In linear time: the first match of a part is as good as any later one. */
export function wildcard(search: string): Wildcard {
  const parts = partsOf(search);
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return (text) => text === first;
  return (text) => {
    if (text.length < first.length + last.length) return false;
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    let at = first.length;
    const end = text.length - last.length;
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}

/** The parts between the wildcards. */
function partsOf(search: string): string[] {
  const parts = [''];
  for (const [piece] of search.matchAll(/\*\*|\*|[^*]+/g)) {
    if (piece === '*') parts.push('');
    else parts.push(`${parts.pop()}${piece === '**' ? '*' : piece}`);
  }
  return parts;
}
