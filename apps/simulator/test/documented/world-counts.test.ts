import { expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';

interface Counted {
  readonly id: number;
  readonly metrics: { readonly totalExportedProfileCounter: number };
}

const totalsIn = async (
  { as }: Pick<ReturnType<typeof createCaller>, 'as'>,
  sandbox: string,
): Promise<readonly number[]> => {
  const { call } = as({ 'x-sandbox-name': sandbox });
  const job = (await call('GET', '/data/core/ups/export/jobs/726')).json<Counted>();
  const { records } = (await call('GET', '/data/core/ups/export/jobs')).json<{
    records: readonly Counted[];
  }>();
  const listed = records.filter(({ id }) => id === 726);
  return [job, ...listed].map(({ metrics }) => metrics.totalExportedProfileCounter);
};

// The jobs of a world are the same facts for every tenant, but each has profiles of its own.
it('should count the documented jobs for each sandbox by itself', async () => {
  const shared = createCaller({ world: 'documented' });
  for (const sandbox of ['one', 'two', 'three', 'one']) {
    const alone = await totalsIn(createCaller({ world: 'documented' }), sandbox);
    expect(await totalsIn(shared, sandbox)).toEqual(alone);
  }
  const [[one], [two]] = [await totalsIn(shared, 'one'), await totalsIn(shared, 'two')];
  expect(one).not.toBe(two);
});
