import { checkArgument, type Names } from './call-arguments.ts';
import { checkCount } from './checks.ts';
import { objectIn } from './json.ts';
import type { Call } from './session.ts';
import { shown } from './shown.ts';

/** One value, or an array of which an object has one. With `!` before the first: none of them. */
export type FilterValue = string | readonly string[];

/** Filters of a list of datasets (help/catalog/api/filter-data.md). A dataset must match all of them. */
export interface DataSetFilter {
  /** `*` matches any characters, `**` an asterisk. */
  readonly name?: FilterValue;
  /** `schemaRef.id`; for the target of an export, `https://ns.adobe.com/xdm/context/profile__union`. */
  readonly schemaId?: FilterValue;
  readonly createdClient?: FilterValue;
  readonly state?: FilterValue;
  /** Unix time in milliseconds, exclusive. */
  readonly createdAfter?: number;
  /** Unix time in milliseconds, exclusive. */
  readonly createdBefore?: number;
  /** Values by tag; `*` in a value matches any characters. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Conditions in the syntax of the API: `description`, `!description`, `name~^Export`, `version>=1.0.3`. */
  readonly property?: FilterValue;
  /** Properties to order by, each with the prefix `asc:` (the default) or `desc:`. */
  readonly orderBy?: FilterValue;
}

/** Filters of a list of batches. A batch must match all of them. */
export interface BatchFilter {
  readonly dataSetId?: FilterValue;
  /** Such as `success`, `failed`, or `!success`. */
  readonly status?: FilterValue;
  readonly createdClient?: FilterValue;
  /** Unix time in milliseconds, exclusive. */
  readonly createdAfter?: number;
  /** Unix time in milliseconds, exclusive. */
  readonly createdBefore?: number;
  /** Such as `desc:created`. */
  readonly orderBy?: FilterValue;
}

export interface CatalogPageOptions {
  /** The index of the first match to return, from 0. */
  readonly start?: number;
  /** The number of matches to return. The service's default is 20, its maximum 100. */
  readonly limit?: number;
}

export const DATA_SET_FILTER: Names<DataSetFilter> = {
  name: true,
  schemaId: true,
  createdClient: true,
  state: true,
  createdAfter: true,
  createdBefore: true,
  tags: true,
  property: true,
  orderBy: true,
};

export const BATCH_FILTER: Names<BatchFilter> = {
  dataSetId: true,
  status: true,
  createdClient: true,
  createdAfter: true,
  createdBefore: true,
  orderBy: true,
};

const PAGE: Names<CatalogPageOptions> = { start: true, limit: true };
const DATA_SETS_PAGE = { ...DATA_SET_FILTER, ...PAGE };
const BATCHES_PAGE = { ...BATCH_FILTER, ...PAGE };

type Query = NonNullable<Call['query']>;

/**
 * `method` begins each message.
 *
 * @throws TypeError for a value that Catalog would read as several, RangeError for a start or limit out of range.
 */
export function dataSetQuery(method: string, filter: DataSetFilter & CatalogPageOptions): Query {
  checkArgument(filter, { method, argument: 'page', known: DATA_SETS_PAGE, type: 'DataSetFilter' });
  const {
    name,
    schemaId,
    createdClient,
    state,
    createdAfter,
    createdBefore,
    tags,
    property,
    orderBy,
    ...page
  } = filter;
  const listed = listing(method);
  return {
    ...pageQuery(method, page),
    name: listed('name', name),
    'schemaRef.id': listed('schemaId', schemaId),
    createdClient: listed('createdClient', createdClient),
    state: listed('state', state),
    createdAfter: time(`${method}: createdAfter`, createdAfter),
    createdBefore: time(`${method}: createdBefore`, createdBefore),
    tags: tags === undefined ? undefined : listed('tags', pairsOf(`${method}: tags`, tags)),
    // Values may contain commas: each condition is a parameter of its own.
    property: property === undefined ? undefined : textsIn(`${method}: property`, property),
    orderBy: listed('orderBy', orderBy),
  };
}

/** @throws as dataSetQuery does. */
export function batchQuery(method: string, filter: BatchFilter & CatalogPageOptions): Query {
  checkArgument(filter, { method, argument: 'page', known: BATCHES_PAGE, type: 'BatchFilter' });
  const { dataSetId, status, createdClient, createdAfter, createdBefore, orderBy, ...page } =
    filter;
  const listed = listing(method);
  return {
    ...pageQuery(method, page),
    dataSet: listed('dataSetId', dataSetId),
    status: listed('status', status),
    createdClient: listed('createdClient', createdClient),
    createdAfter: time(`${method}: createdAfter`, createdAfter),
    createdBefore: time(`${method}: createdBefore`, createdBefore),
    orderBy: listed('orderBy', orderBy),
  };
}

function pageQuery(method: string, { start = 0, limit }: CatalogPageOptions): Query {
  if (limit !== undefined) checkCount(`${method}: limit`, limit);
  checkCount(`${method}: start`, start, 0);
  return { limit, start: start === 0 ? undefined : start };
}

/** Catalog splits values at commas, and has no way to escape one. */
function listing(method: string) {
  return (option: string, value: FilterValue | undefined): string | undefined => {
    if (value === undefined) return undefined;
    const values = textsIn(`${method}: ${option}`, value);
    if (values.some((one) => one.includes(','))) {
      throw new TypeError(
        `${method}: ${option} must not contain a comma, which separates values. Pass an array for several values, or a property such as name==a,b.`,
      );
    }
    return values.join(',');
  };
}

/** @throws TypeError for anything but a non-empty string, or an array of such strings. */
function textsIn(name: string, value: FilterValue): readonly string[] {
  const values: unknown = typeof value === 'string' ? [value] : value;
  if (Array.isArray(values) && values.length > 0 && values.every(isText)) return values;
  throw new TypeError(`${name} must be a non-empty string, or an array of such strings.`);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** @throws TypeError for anything but an object of strings, at least one. */
function pairsOf(name: string, tags: unknown): readonly string[] {
  const pairs = Object.entries(objectIn(tags) ?? {});
  if (pairs.length > 0 && pairs.every(([, value]) => isText(value))) {
    return pairs.map((pair) => pair.join(':'));
  }
  throw new TypeError(
    `${name} must be an object of tags and their values, such as { team: "exports" }.`,
  );
}

/** @throws TypeError for anything but a number, such as a Date. */
function time(name: string, value: number | undefined): number | undefined {
  if (value === undefined || Number.isFinite(value)) return value;
  throw new TypeError(`${name} must be Unix time in milliseconds; got ${shown(value)}.`);
}
