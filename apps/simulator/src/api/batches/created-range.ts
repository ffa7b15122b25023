import type { BatchQuery } from '../../tenants/batches.ts';
import type { Condition } from '../catalog-filter/condition.ts';

/** Both ends exclusive. */
export type Range = Pick<BatchQuery, 'createdAfter' | 'createdBefore'>;

/** An empty range. */
const EMPTY: Range = { createdAfter: 0, createdBefore: 0 };

/** The intersection of a range and a condition on the creation; `walk`: the condition is not a range. */
export function narrowed(range: Range, condition: Condition): Range | 'walk' {
  switch (condition.kind) {
    case 'compares':
      return bounded(range, condition.operator, Number(condition.amount));
    case 'any-of': {
      const [value, another] = condition.values;
      if (condition.isNegated || another !== undefined) return 'walk';
      const instant = Number(value);
      if (!Number.isInteger(instant)) return EMPTY;
      return bounded(bounded(range, '>=', instant), '<=', instant);
    }
    case 'exists':
      return condition.isNegated ? EMPTY : range;
    default:
      // A number matches no pattern, and has no tags.
      return EMPTY;
  }
}

function bounded(range: Range, operator: '<' | '<=' | '>' | '>=', amount: number): Range {
  if (Number.isNaN(amount)) return EMPTY;
  const { createdAfter = -1, createdBefore = Number.MAX_SAFE_INTEGER } = range;
  switch (operator) {
    case '>':
      return { ...range, createdAfter: Math.max(createdAfter, Math.floor(amount)) };
    case '>=':
      return { ...range, createdAfter: Math.max(createdAfter, Math.ceil(amount) - 1) };
    case '<':
      return { ...range, createdBefore: Math.min(createdBefore, Math.ceil(amount)) };
    case '<=':
      return { ...range, createdBefore: Math.min(createdBefore, Math.floor(amount) + 1) };
  }
}
