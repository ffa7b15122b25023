import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Filter,
  membershipOf,
  type Sample,
  sampleProfile,
  schemas,
  selectingJob,
} from '../../../test/parquet/sample-profile.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { selectionOf } from './selection.ts';

const NOON = Date.UTC(2018, 0, 15, 12);

it('should take the profiles that the sentences take, read one by one, whatever is asked', () => {
  const at = fc.integer({ min: NOON - 2, max: NOON + 2 });
  const one = fc.tuple(fc.constantFrom('realized', 'existing', 'exited'), at);
  const memberships = fc.dictionary(
    fc.constantFrom('ups/a', 'ups/b', 'aam/a'),
    one.map(([status, when]) => `${status}@${when}`),
  );
  const sample = fc.record({ hasRecord: fc.boolean(), updatedAt: at, in: memberships });
  const some = { requiredKeys: [] };
  const segment = fc.record(
    {
      id: fc.constantFrom('a', 'b'),
      namespace: fc.constantFrom('ups', 'UPS', 'Aam'),
      statuses: fc.uniqueArray(fc.constantFrom('realized', 'existing', 'exited', 'exiting'), {
        minLength: 1,
      }),
    },
    { requiredKeys: ['id'] },
  );
  const time = at.map((instant) => new Date(instant).toISOString());
  const filters = fc.record(
    {
      segments: fc.array(segment, { maxLength: 3 }),
      qualified: fc.record({ from: time, to: time }, some),
      updatedAfter: time,
      eventsOnlyToo: fc.boolean(),
    },
    some,
  );
  const statuses = fc.constantFrom(['realized'], ['realized', 'existing']);
  fc.assert(
    fc.property(filters, statuses, fc.boolean(), sample, (filter, defaults, isNow, made) => {
      const job = { ...selectingJob({ filter }), statuses: defaults, realizedHoldsExisting: isNow };
      expect(atOnce(selectionOf(job, schemas)).select(sampleProfile(made)) !== undefined).toBe(
        isTaken(filter, { defaults, isNow }, made),
      );
    }),
    { numRuns: 3000 },
  );
});

interface Edition {
  readonly defaults: readonly string[];
  /** Whether realized are all who are in the segment now. */
  readonly isNow: boolean;
}

/** The same question, asked of the sample itself. */
function isTaken(filter: Filter, { defaults, isNow }: Edition, sample: Sample): boolean {
  const { segments, qualified, updatedAfter, eventsOnlyToo } = filter;
  if (eventsOnlyToo !== true && !sample.hasRecord) return false;
  if (updatedAfter && Number(sample.updatedAt) <= Date.parse(updatedAfter)) return false;
  const bounded = qualified?.from !== undefined || qualified?.to !== undefined;
  if (!segments?.length && !bounded) return true;
  return Object.entries(sample.in ?? {}).some(([segment, membership]) => {
    const { status, qualifiedAt } = membershipOf(membership);
    if (qualified?.from && qualifiedAt < Date.parse(qualified.from)) return false;
    if (qualified?.to && qualifiedAt > Date.parse(qualified.to)) return false;
    // Who is in the segment now was realized in it, be it that they have stayed since.
    const has = isNow && status === 'existing' ? ['realized', 'existing'] : [status];
    const counts = (statuses: readonly string[]) => has.some((one) => statuses.includes(one));
    if (!segments?.length) return counts(defaults);
    return segments.some(
      ({ id, namespace = 'ups', statuses = defaults }) =>
        `${namespace.toLowerCase()}/${id}` === segment && counts(statuses),
    );
  });
}
