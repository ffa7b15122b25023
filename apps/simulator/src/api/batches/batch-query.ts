import type { BatchState } from '../../core/batch.ts';
import type { Decoded, Problem } from '../../editions/decoded.ts';
import type { BatchQuery } from '../../tenants/batches.ts';
import type { CatalogQuery } from '../catalog-filter/catalog-query.ts';
import { type Condition, satisfies } from '../catalog-filter/condition.ts';
import { ofEach, sameOfAll, shownStatus, statesWhere } from './batch-form.ts';
import { narrowed, type Range } from './created-range.ts';

/** The filters of a list of batches. */
const filters = ['dataSet', 'batch', 'status', 'created', 'createdAfter', 'createdBefore'];

/**
 * A Catalog query as the store can look it up: there may be a million batches, and filters that would have to read
 * all of them are rejected by name. Properties that all batches share, or none has, need no reading.
 */
export function batchQueryOf(
  { conditions, order, orderedBy = 'orderBy', skip, limit }: CatalogQuery,
  org: string,
): Decoded<BatchQuery> {
  const problems: Problem[] = [];
  let states = statesWhere(() => true);
  const all = states.length;
  let range: Range = {};
  let dataSetIds: readonly string[] | undefined;
  for (const condition of conditions) {
    const { path } = condition;
    if (path === 'status') {
      const wanted = statesOf(condition);
      states = states.filter((state) => wanted.includes(state));
    } else if (path === 'created') {
      const narrower = narrowed(range, condition);
      if (narrower === 'walk') problems.push(needsAWalk(condition));
      else range = narrower;
    } else if (isOfDataSet(condition)) {
      const { values } = condition;
      dataSetIds = dataSetIds?.filter((id) => values.includes(id)) ?? values;
    } else {
      const isSatisfied = decided(condition, org);
      if (isSatisfied === undefined) problems.push(needsAWalk(condition));
      else if (!isSatisfied) states = [];
    }
  }
  const [key, another] = order;
  if (key && (key.path !== 'created' || another)) {
    const message = 'must be asc:created or desc:created for batches';
    problems.push({ at: orderedBy, keyword: 'enum', message, nearest: 'desc:created' });
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      skip,
      limit,
      ...(states.length < all && { states }),
      ...(dataSetIds && { dataSetIds }),
      ...range,
      ...(key?.sign === 1 && { first: 'oldest' }),
    },
  };
}

function statesOf(condition: Condition): readonly BatchState[] {
  const wanted =
    condition.kind === 'any-of'
      ? { ...condition, values: condition.values.map(shownStatus) }
      : condition;
  return statesWhere((status) => satisfies({ status }, wanted));
}

type AnyOf = Extract<Condition, { readonly kind: 'any-of' }>;

/** A batch's dataset is among its related objects, and it has no other. */
function isOfDataSet(condition: Condition): condition is AnyOf {
  return (
    condition.kind === 'any-of' && condition.path === 'relatedObjects.id' && !condition.isNegated
  );
}

/** Whether all batches satisfy a condition, or none; undefined: it depends on the batch. */
function decided(condition: Condition, org: string): boolean | undefined {
  const { path, kind } = condition;
  const [top = ''] = path.split('.', 1);
  if (!ofEach.includes(top)) return satisfies(sameOfAll(org), condition);
  if (path === 'relatedObjects.type') {
    return satisfies({ relatedObjects: [{ type: 'dataSet' }] }, condition);
  }
  return kind === 'exists' && path === top ? !condition.isNegated : undefined;
}

function needsAWalk({ parameter, path }: Condition): Problem {
  const what = parameter === path ? 'is' : `uses ${path}, which is`;
  const nearest = instead[parameter] ?? instead[path];
  return {
    at: parameter,
    keyword: 'not',
    message: `${what} not a filter of batches in the simulator. Filters: ${filters.join(', ')}`,
    ...(nearest !== undefined && { nearest }),
  };
}

/** The nearest filter for one that does not exist. */
const instead: Readonly<Record<string, string>> = {
  created: 'createdAfter',
  updated: 'created',
  updatedAfter: 'createdAfter',
  updatedBefore: 'createdBefore',
  'relatedObjects.id': 'dataSet',
};
