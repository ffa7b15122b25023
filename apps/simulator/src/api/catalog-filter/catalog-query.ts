import type { Decoded, Problem } from '../../editions/decoded.ts';
import { catalogPage, decodePage, number, type PageRange } from '../../http/query.ts';
import type { Condition } from './condition.ts';
import { type OrderKey, readOrder } from './order.ts';
import { MAX_PATTERNS } from './pattern.ts';
import { propertyCondition } from './property-condition.ts';
import { simpleConditions } from './simple-condition.ts';
import { tagConditions } from './tag-condition.ts';

/** The query of a Catalog list (evidence: catalog-filters). */
export interface CatalogQuery {
  /** All of them must be satisfied. */
  readonly conditions: readonly Condition[];
  readonly order: readonly OrderKey[];
  /** The parameter that specified the order. */
  readonly orderedBy?: string;
  /** The top-level properties to return; absent: all. */
  readonly properties?: readonly string[];
  readonly skip: number;
  readonly limit: number;
}

interface Reading {
  /** The operation's own parameters, which it reads itself. */
  readonly own?: readonly string[];
  readonly page?: PageRange;
}

/** Reads the query of a list; every name that is not a parameter is a property. */
export async function decodeCatalogQuery(
  query: URLSearchParams,
  { own = [], page: range = catalogPage }: Reading = {},
): Promise<Decoded<CatalogQuery>> {
  if (query.size > MAX_PARAMETERS) {
    return { ok: false, problems: [tooMany('query', MAX_PARAMETERS, 'parameters')] };
  }
  const page = decodePage(query, range);
  const problems: Problem[] = page.ok ? [] : [...page.problems];
  const conditions: Condition[] = [];
  for (const name of new Set(query.keys())) {
    if (others.has(name) || own.includes(name)) continue;
    conditions.push(...(await conditionsOf(name, query, problems)));
  }
  const order = orderIn(query, problems);
  problems.push(...tooDeep(conditions, order));
  if (!page.ok || problems.length > 0) return { ok: false, problems };
  const properties = propertiesIn(query);
  return {
    ok: true,
    value: { ...page.value, conditions, ...order, ...(properties && { properties }) },
  };
}

/** Limits for one request, because each object is checked in one step. */
const MAX_PARAMETERS = 100;
const MAX_KEYS = 10;
const MAX_PARTS = 20;

function tooMany(at: string, most: number, what: string): Problem {
  return { at, keyword: 'maxItems', message: `must have at most ${most} ${what}` };
}

/** Paths that are longer than those of any object. */
function* tooDeep(
  conditions: readonly Condition[],
  { order, orderedBy = 'orderBy' }: Pick<CatalogQuery, 'order' | 'orderedBy'>,
): Generator<Problem> {
  const paths = [
    ...conditions.map(({ parameter, path }) => ({ at: parameter, path })),
    ...order.map(({ path }) => ({ at: orderedBy, path })),
  ];
  const found = paths.find(({ path }) => path.split('.').length > MAX_PARTS);
  if (found) {
    const message = `must have a path of at most ${MAX_PARTS} names`;
    yield { at: found.at, keyword: 'maxItems', message };
  }
}

/** The properties to return of each object; undefined: all. */
export function propertiesIn(query: URLSearchParams): readonly string[] | undefined {
  const names = query.getAll('properties').flatMap((text) => text.split(','));
  const properties = names.flatMap((name) => name.trim() || []);
  return properties.length > 0 ? properties : undefined;
}

/** Parameters that are not conditions. */
const others: ReadonlySet<string> = new Set([
  'limit',
  'start',
  'properties',
  'orderBy',
  'sort',
  'requestDataSource',
]);

/** Bounds, which are not included in the range. */
const bounds = {
  createdAfter: { path: 'created', operator: '>' },
  createdBefore: { path: 'created', operator: '<' },
  updatedAfter: { path: 'updated', operator: '>' },
  updatedBefore: { path: 'updated', operator: '<' },
} as const;

async function conditionsOf(
  name: string,
  query: URLSearchParams,
  problems: Problem[],
): Promise<Condition[]> {
  const texts = query.getAll(name).filter((text) => text.trim() !== '');
  if (name === 'property') {
    const read: Condition[] = [];
    // Before any is compiled, which takes time.
    if (texts.filter((text) => text.includes('~')).length > MAX_PATTERNS) {
      problems.push(tooMany(name, MAX_PATTERNS, 'patterns'));
      return [];
    }
    for (const text of texts) {
      const condition = await propertyCondition(text, problems);
      if (condition) read.push(condition);
    }
    return read;
  }
  if (name === 'tags') return tagConditions(texts, problems);
  if (Object.hasOwn(bounds, name)) {
    const amount = number(query, name, { from: 0 }, problems);
    const { path, operator } = bounds[name as keyof typeof bounds];
    if (amount === undefined) return [];
    return [{ parameter: name, kind: 'compares', path, operator, amount: String(amount) }];
  }
  // A blank value counts as absent, but the name may contain an operator: version>1.0.3
  if (texts.length === 0 && !/[~!<>]/.test(name)) return [];
  const conditions = simpleConditions(name, texts, problems);
  if (name === 'created' || name === 'updated') checkInstants(name, conditions, problems);
  return conditions;
}

function checkInstants(name: string, conditions: readonly Condition[], problems: Problem[]): void {
  const values = conditions.flatMap((one) => (one.kind === 'any-of' ? one.values : []));
  if (values.every((value) => /^\d{1,15}$/.test(value))) return;
  problems.push({ at: name, keyword: 'type', message: 'must be integers of at least 0' });
}

function orderIn(
  query: URLSearchParams,
  problems: Problem[],
): Pick<CatalogQuery, 'order' | 'orderedBy'> {
  const [name, other] = ['orderBy', 'sort'].filter((one) => query.get(one)?.trim());
  if (name === undefined) return { order: [] };
  if (other !== undefined) {
    const message = 'is the former name of orderBy. Send orderBy only';
    problems.push({ at: other, keyword: 'not', message, nearest: name });
  }
  const order = readOrder(name, query.getAll(name), problems);
  if (order.length > MAX_KEYS) problems.push(tooMany(name, MAX_KEYS, 'properties'));
  return { order, orderedBy: name };
}
