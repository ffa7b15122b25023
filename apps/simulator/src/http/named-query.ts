import type { Problem } from '../editions/decoded.ts';
import type { Description, Parameter } from './description.ts';

/** A query by its documented names, and the errors in its names. */
export interface NamedQuery {
  /** A parameter that allows several values has all of them, however they were written; blank ones are omitted. */
  readonly query: URLSearchParams;
  /** Parameters that allow one value but were sent twice, as arrays, or in another case. */
  readonly problems: readonly Problem[];
}

/**
 * Reads documented names, also repeated, written as arrays (`status[]=`, `status[0]=`), or in another case:
 * no documented name is ignored. An undocumented name stays as it was sent.
 */
export function namedQuery(
  sent: URLSearchParams,
  { parameters = [], takesProperties = false }: Partial<Description>,
): NamedQuery {
  const known = parameters.filter((one) => one.in === 'query');
  const query = new URLSearchParams();
  for (const [name, value] of sent) {
    const parameter = documentedName(name, known);
    if (parameter && value.trim() === '') continue;
    if (parameter) query.append(parameter.isList ? parameter.name : name, value);
    else query.append(takesProperties ? withoutIndex(name) : name, value);
  }
  return { query, problems: problemsIn(query, known) };
}

/** The parameter that a name in a query means. */
export function documentedName(name: string, known: readonly Parameter[]): Parameter | undefined {
  const exact = known.find((one) => one.name === name);
  if (exact) return exact;
  const plain = withoutIndex(name).toLowerCase();
  return known.find((one) => one.name.toLowerCase() === plain);
}

function problemsIn(query: URLSearchParams, known: readonly Parameter[]): Problem[] {
  const byName = new Map<string, string[]>();
  for (const [name, value] of query) {
    const values = byName.get(name);
    if (values) values.push(value);
    else byName.set(name, [value]);
  }
  return [...byName].flatMap(([name, values]) => {
    const parameter = documentedName(name, known);
    if (!parameter || parameter.isList) return [];
    if (name !== parameter.name) return [misspelled(name, parameter.name, values)];
    return values.length > 1 ? [repeated(name, values)] : [];
  });
}

function misspelled(at: string, name: string, [value = '']: readonly string[]): Problem {
  return {
    at,
    keyword: 'additionalProperties',
    message: `is not a parameter; send ${name}=${shown(value)}`,
    nearest: name,
  };
}

function repeated(at: string, values: readonly string[]): Problem {
  const [value = ''] = values;
  return {
    at,
    keyword: 'maxItems',
    message: `must be sent once; got ${values.length} values. Send one, such as ${at}=${shown(value)}`,
    nearest: value,
  };
}

/** As PHP, Rails, and similar frameworks write arrays. */
function withoutIndex(name: string): string {
  return name.replace(/\[\d*\]$/, '');
}

function shown(value: string): string {
  return value.length > 80 ? `${value.slice(0, 80)}…` : value;
}
