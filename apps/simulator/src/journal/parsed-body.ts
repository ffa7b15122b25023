/** A value that is nested deeper is not shown, because reading it would need too much of the stack. */
const MAX_DEPTH = 100;

const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;

/**
 * The value of a JSON body, whatever its content type; the fields of a form as an object; or the text itself.
 * Undefined: JSON that is nested too deep.
 */
export function parsed(text: string, type: string | undefined): unknown {
  if (isForm(text, type)) return fieldsOf(text);
  if (isDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Whether a body is read as a form. JSON is not, whatever its content type. */
export function isForm(text: string, type: string | undefined): boolean {
  return type !== undefined && FORM.test(type) && !/^\s*[{[]/.test(text);
}

/** Repeated fields have an array of values. */
function fieldsOf(text: string): Readonly<Record<string, string | readonly string[]>> {
  const fields = new Map<string, string | string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const known = fields.get(name);
    if (known === undefined) fields.set(name, value);
    else if (typeof known === 'string') fields.set(name, [known, value]);
    else known.push(value);
  }
  return Object.fromEntries(fields);
}

function isDeep(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') isInString = !isInString;
    else if (isInString) i += char === '\\' ? 1 : 0;
    else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
