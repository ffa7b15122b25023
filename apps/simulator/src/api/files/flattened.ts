/**
 * A row as the preview shows it: nested names are joined by `_`, the elements of a list stand under
 * `_list_element` (of several, the values side by side), and every value is a text.
 */
export function flattened(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of Object.entries(row)) flatten(name, value, texts);
  return Object.fromEntries(Array.from(texts, ([name, values]) => [name, values.join(', ')]));
}

function flatten(name: string, value: unknown, texts: Map<string, string[]>): void {
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    for (const element of value) flatten(`${name}_list_element`, element, texts);
  } else if (typeof value === 'object' && !(value instanceof Date)) {
    for (const [key, inner] of Object.entries(value)) flatten(`${name}_${key}`, inner, texts);
  } else {
    const text = value instanceof Date ? value.toISOString() : String(value);
    const before = texts.get(name);
    if (before) before.push(text);
    else texts.set(name, [text]);
  }
}
