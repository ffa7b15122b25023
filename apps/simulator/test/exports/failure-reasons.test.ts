import { type EditionName, editionNames } from '@aep-sim/types';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jobsPath } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

const ON_PURPOSE = 'Error in Export Job';

interface Errors {
  readonly status: string;
  readonly errors?: readonly { readonly code: string; readonly msg: string }[];
}

const exporter = createExporter({ pace: 'instant', population: 20 });
const dataSet = await exporter.createDataSet();

/** A job's errors in an edition, and the reasons that Catalog has for its batches. */
async function reasonsOf(id: number, batchIds: readonly string[], edition: EditionName) {
  const path = `/editions/${edition}${jobsPath}/${id}`;
  const { status, errors = [] } = (await exporter.get(path)).json<Errors>();
  const batches = await Promise.all(batchIds.map(exporter.batch));
  return {
    status,
    messages: errors.map(({ msg }) => msg),
    failed: batches.flatMap((batch) => batch?.metrics.failureReason ?? []),
    errors: batches.flatMap((batch) => batch?.errors.map(({ description }) => description) ?? []),
  };
}

const names = fc.constantFrom('person', 'person.name.lastName', 'person.nmae', 'x', 'é.ü', '_id.a');
const orders = fc.record({
  script: fc.constantFrom('succeeds', 'fails-exporting', 'fails-writing', 'partly-fails'),
  fields: fc.oneof(fc.constant<string[]>([]), fc.array(names, { maxLength: 3 })),
  eventFields: fc.option(fc.constantFrom('', 'timestamp', 'web.nothing'), { nil: undefined }),
  segments: fc.option(fc.constantFrom(['a'], ['a', 'b', 'c']), { nil: undefined }),
});

it('should be told alike by the job and by Catalog, with what is wrong where no script chose it', async () => {
  const seen = { reason: 0, purpose: 0, none: 0 };
  await fc.assert(
    fc.asyncProperty(
      orders,
      fc.constantFrom(...editionNames),
      async ({ script, fields, eventFields, segments }, edition) => {
        const { id, batchIds } = await exporter.order(dataSet, {
          script,
          ...(segments && { segments }),
          body: {
            fields: fields.join(),
            ...(eventFields !== undefined && {
              additionalFields: { eventList: { fields: eventFields } },
            }),
          },
        });
        const { status, messages, failed, errors } = await reasonsOf(id, batchIds, edition);
        const [message] = messages;
        const unknown = fields.filter((name) => !['person', 'person.name.lastName'].includes(name));
        const isFlawed = unknown.length > 0 || eventFields === 'web.nothing';
        if (isFlawed) {
          seen.reason += 1;
          expect(status).toBe('FAILED');
          expect(message).toMatch(/^Error in Export Job: .*(?:is|are) not in the union schema/);
          for (const name of unknown) expect(message).toContain(name);
        } else if (script === 'succeeds') {
          seen.none += 1;
          expect([status, messages, failed, errors]).toEqual(['SUCCEEDED', [], [], []]);
        } else if (script !== 'fails-writing') {
          seen.purpose += 1;
          expect([ON_PURPOSE, undefined]).toContain(message);
        }
        // Where an edition shows errors at all, they are those of the batches.
        if (message) for (const one of [...failed, ...errors]) expect(one).toBe(message);
        expect(errors.length > 0).toBe(isFlawed || script !== 'succeeds');
        expect(failed.length > 0).toBe(
          status === 'FAILED' || (errors.length > 0 && batchIds.length > 1),
        );
      },
    ),
    { numRuns: 150, seed: 3 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
