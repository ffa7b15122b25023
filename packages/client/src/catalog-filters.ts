import { checkCount } from './checks.ts';
import type { Call } from './session.ts';

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

type Query = NonNullable<Call['query']>;

/**
 * `method` begins each message.
 *
 * @throws TypeError for a value that Catalog would read as several, RangeError for a start or limit out of range.
 */
export function dataSetQuery(method: string, filter: DataSetFilter & CatalogPageOptions): Query {
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
    createdAfter,
    createdBefore,
    tags:
      tags &&
      listed(
        'tags',
        Object.entries(tags).map((pair) => pair.join(':')),
      ),
    // Values may contain commas: each condition is a parameter of its own.
    property: typeof property === 'string' ? [property] : property,
    orderBy: listed('orderBy', orderBy),
  };
}

/** @throws as dataSetQuery does. */
export function batchQuery(method: string, filter: BatchFilter & CatalogPageOptions): Query {
  const { dataSetId, status, createdClient, createdAfter, createdBefore, orderBy, ...page } =
    filter;
  const listed = listing(method);
  return {
    ...pageQuery(method, page),
    dataSet: listed('dataSetId', dataSetId),
    status: listed('status', status),
    createdClient: listed('createdClient', createdClient),
    createdAfter,
    createdBefore,
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
    const values = typeof value === 'string' ? [value] : value;
    if (values.length === 0 || values.some((one) => typeof one !== 'string' || one.trim() === '')) {
      throw new TypeError(
        `${method}: ${option} must be a non-empty string, or an array of such strings.`,
      );
    }
    if (values.some((one) => one.includes(','))) {
      throw new TypeError(
        `${method}: ${option} must not contain a comma, which separates values. Pass an array for several values, or a property such as name==a,b.`,
      );
    }
    return values.join(',');
  };
}
