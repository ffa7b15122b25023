import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { org, startAt } from '../../../test/callers/caller.ts';
import { batchesPath, JOB_MS } from '../../../test/callers/exporter.ts';
import { idsOf, sevenBatches } from '../../../test/callers/seven-batches.ts';
import { ofEach, sameOfAll } from './batch-form.ts';

describe('the filters of the list of batches', () => {
  it('should take several data sets and several batches', async () => {
    const seven = await sevenBatches();
    const { one, other, elsewhere, failed, newestFirst } = seven;
    expect(await idsOf(seven, `?dataSet=${one},${other}`)).toEqual(newestFirst);
    expect(await idsOf(seven, `?dataSet=${other}&dataSet=nothing`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?dataset[]=${other}`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?dataSet=${one},${other}&start=1&limit=2`)).toEqual(
      newestFirst.slice(1, 3),
    );
    const wanted = `${failed.batchIds},${elsewhere.batchIds}`;
    const inOrder = [...elsewhere.batchIds, ...failed.batchIds];
    expect(await idsOf(seven, `?batch=${wanted},nothing,${failed.batchIds}`)).toEqual(inOrder);
    expect(await idsOf(seven, `?batch=${wanted}&start=1`)).toEqual(failed.batchIds);
    expect(await idsOf(seven, `?batch=${wanted}&limit=1`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?batch=${wanted}&orderBy=asc:created`)).toEqual(
      inOrder.toReversed(),
    );
    expect(await idsOf(seven, `?batch=${wanted}&status=!failure`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?relatedObjects.id=${other}`)).toEqual(elsewhere.batchIds);
    expect(await idsOf(seven, `?relatedObjects.id=${other}&dataSet=${one}`)).toEqual([]);
  });

  it('should take statuses, however they are written', async () => {
    const seven = await sevenBatches();
    const { queued, elsewhere, shown, replaced, failed, newestFirst } = seven;
    const success = [...elsewhere.batchIds, ...shown.batchIds];
    const rest = newestFirst.filter((id) => !success.includes(id));
    for (const query of [
      'status=!success',
      'status=!active',
      'property=status!=success',
      'status=queued,inactive,failed',
      'status=queued&status=inactive&status=failure',
      'STATUS[]=queued&status[]=inactive&status[]=failed',
      'property=status~^(queued|inactive|failed)$',
    ]) {
      expect(await idsOf(seven, `?${query}`)).toEqual(rest);
    }
    expect(await idsOf(seven, '?status=!success,inactive')).toEqual([
      ...queued.batchIds,
      ...failed.batchIds,
    ]);
    expect(await idsOf(seven, '?property=status==active')).toEqual(success);
    expect(await idsOf(seven, '?status=!loaded')).toEqual(newestFirst);
    expect(await idsOf(seven, '?status=inactive&status=!inactive')).toEqual([]);
    expect(await idsOf(seven, '?property=status==inactive')).toEqual(replaced.batchIds);
  });

  it('should take creations, and go the other way', async () => {
    const seven = await sevenBatches();
    const { elsewhere, shown, replaced, failed, queued } = seven;
    const [, second = 0, third = 0] = [0, 1, 2].map((n) => startAt + n * JOB_MS);
    const oldestFirst = [failed, replaced, shown, elsewhere, queued].flatMap((j) => j.batchIds);
    expect(await idsOf(seven, `?created=${second}`)).toEqual(replaced.batchIds);
    expect(await idsOf(seven, `?created=${second + 1}`)).toEqual([]);
    expect(await idsOf(seven, `?property=created==${third}`)).toEqual(shown.batchIds);
    expect(
      await idsOf(seven, `?property=created>=${second}&property=created<=${third}&orderBy=created`),
    ).toEqual([...replaced.batchIds, ...shown.batchIds]);
    expect(
      await idsOf(seven, `?createdAfter=${second - 1}&createdBefore=${third}&sort=asc:created`),
    ).toEqual(replaced.batchIds);
    expect(await idsOf(seven, '?orderBy=asc:created')).toEqual(oldestFirst);
    expect(await idsOf(seven, '?orderBy=asc:created&start=1&limit=3')).toEqual(
      oldestFirst.slice(1, 4),
    );
    expect(await idsOf(seven, '?orderBy=created&status=success')).toEqual([
      ...shown.batchIds,
      ...elsewhere.batchIds,
    ]);
    expect(await idsOf(seven, '?orderBy=created&status=success,failed,queued')).toEqual([
      ...failed.batchIds,
      ...shown.batchIds,
      ...elsewhere.batchIds,
      ...queued.batchIds,
    ]);
    expect(await idsOf(seven, '?orderBy=desc:created')).toEqual(seven.newestFirst);
  });

  it('should be answered without a look at the batches where all are alike', async () => {
    const seven = await sevenBatches();
    const every = [
      'createdClient=aep-sim',
      `imsOrg=${org}`,
      'inputFormat.format=parquet,csv',
      'version=1.0.0',
      'property=version>0.9.9',
      'property=metrics',
      'property=!externalId',
      'externalId=!x',
      'relatedObjects.type=dataSet',
      'requestDataSource=True',
    ];
    for (const query of every) {
      expect([query, await idsOf(seven, `?${query}`)]).toEqual([query, seven.newestFirst]);
    }
    const none = [
      'createdClient=!aep-sim',
      'imsOrg=x',
      'inputFormat.format=csv',
      'property=version>1.0.0',
      'property=!metrics',
      'property=externalId',
      'externalId=x',
      'limt=5',
      'relatedObjects.type=batch',
      'status=__proto__',
    ];
    for (const query of none) {
      expect([query, await idsOf(seven, `?${query}`)]).toEqual([query, []]);
    }
  });

  it('should know all that a batch shows', async () => {
    const seven = await sevenBatches();
    const known = [...Object.keys(sameOfAll(org)), ...ofEach].toSorted();
    for (const batch of Object.values(await seven.batches())) {
      expect(Object.keys(batch).toSorted()).toEqual(known);
      expect(batch).toMatchObject(sameOfAll(org));
      expect(batch.relatedObjects.map(({ type }) => type)).toEqual(['dataSet']);
    }
  });

  it('should show the properties that are asked for, of one batch too', async () => {
    const { get, shown, batch } = await sevenBatches();
    const [id = ''] = shown.batchIds;
    const of = async (path: string) => (await get(`${batchesPath}${path}`)).json();
    const { status, created } = (await batch(id)) ?? {};
    expect(await of(`?batch=${id}&properties=status,created`)).toEqual({
      [id]: { status, created },
    });
    expect(await of(`/${id}?properties=created&properties=status`)).toEqual({
      [id]: { status, created },
    });
    expect(await of(`/${id}?properties=name`)).toEqual({ [id]: {} });
  });

  it('should find what a look at each batch finds, whatever is asked together', async () => {
    const seven = await sevenBatches();
    const all = Object.entries(await seven.batches());
    type Shown = (typeof all)[number][1];
    type Part = readonly [query: string, wanted: (one: Shown) => boolean];
    const statuses = ['success', 'failed', 'inactive', 'queued', 'aborted'];
    const instants = [0, 1, 2, 3, 4].map((n) => startAt + n * JOB_MS);
    const part: fc.Arbitrary<Part> = fc.oneof(
      fc
        .tuple(fc.boolean(), fc.subarray(statuses, { minLength: 1 }))
        .map(
          ([not, some]): Part => [
            `status=${not ? '!' : ''}${some}`,
            ({ status }) => some.some((one) => one === status) !== not,
          ],
        ),
      fc
        .constantFrom(...instants)
        .map((at): Part => [`createdAfter=${at}`, ({ created }) => created > at]),
      fc
        .constantFrom(...instants)
        .map((at): Part => [`createdBefore=${at}`, ({ created }) => created < at]),
      fc
        .subarray([seven.one, seven.other], { minLength: 1 })
        .map(
          (some): Part => [
            `dataSet=${some}`,
            (one) => some.some((id) => id === one.relatedObjects[0]?.id),
          ],
        ),
    );
    const parts = fc.uniqueArray(part, { selector: ([query]) => query.split('=')[0] });
    const page = fc.record({ start: fc.nat({ max: 5 }), limit: fc.integer({ min: 1, max: 7 }) });
    await fc.assert(
      fc.asyncProperty(parts, fc.boolean(), page, async (some, isOldestFirst, { start, limit }) => {
        const queries = [
          ...some.map(([query]) => query),
          ...(isOldestFirst ? ['orderBy=asc:created'] : []),
          `start=${start}&limit=${limit}`,
        ];
        const wanted = all.filter(([, shown]) => some.every(([, means]) => means(shown)));
        // By insertion: those of one job stay in their order.
        if (isOldestFirst) wanted.sort(([, a], [, b]) => a.created - b.created);
        expect(await idsOf(seven, `?${queries.join('&')}`)).toEqual(
          wanted.slice(start, start + limit).map(([id]) => id),
        );
      }),
      { numRuns: 150 },
    );
  });
});
