import { checkCount } from './checks.ts';
import type { Call } from './session.ts';

/** One value, or several of which an object has one; a `!` before the first: none of them. */
export type FilterValue = string | readonly string[];

/** What data sets are looked for by (help/catalog/api/filter-data.md). All that is given must hold. */
export interface DataSetFilter {
  /** `*` stands for any characters, `**` for an asterisk. */
  readonly name?: FilterValue;
  /** `schemaRef.id`; of a target of exports `https://ns.adobe.com/xdm/context/profile__union`. */
  readonly schemaId?: FilterValue;
  readonly createdClient?: FilterValue;
  readonly state?: FilterValue;
  /** Milliseconds since 1970, not itself within. */
  readonly createdAfter?: number;
  /** Milliseconds since 1970, not itself within. */
  readonly createdBefore?: number;
  /** Values by the names of tags; `*` in a value stands for any characters. */
  readonly tags?: Readonly<Record<string, string>>;
  /** Conditions as the service reads them, such as `description`, `!description`, `name~^Export`, `version>=1.0.3`. */
  readonly property?: FilterValue;
  /** Properties to order by, each with `asc:` or `desc:` before it, or neither: ascending. */
  readonly orderBy?: FilterValue;
}

/** What batches are looked for by. */
export interface BatchFilter {
  readonly dataSetId?: FilterValue;
  /** Such as `success`, `failed`, or `!success`. */
  readonly status?: FilterValue;
  readonly createdClient?: FilterValue;
  /** Milliseconds since 1970, not itself within. */
  readonly createdAfter?: number;
  /** Milliseconds since 1970, not itself within. */
  readonly createdBefore?: number;
  /** Such as `desc:created`. */
  readonly orderBy?: FilterValue;
}

export interface CatalogPageOptions {
  /** The index of the first, from 0, of those that are found. */
  readonly start?: number;
  /** At most so many: 20 is the service's default, 100 its maximum. */
  readonly limit?: number;
}

type Query = NonNullable<Call['query']>;

/**
 * `method` begins each message.
 *
 * @throws TypeError for a value that Catalog would take for several, RangeError for a page that there is not.
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
    // Values may hold commas: each condition is sent by itself.
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

/** Catalog parts values at commas, and has no way to write one. */
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
