import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, type ShownPage } from '../callers/caller.ts';
import { fill } from '../callers/fill.ts';

const scripts = fc.constantFrom('succeeds', 'fails-writing', 'fails-exporting', 'stuck');
/** Jobs by the time that passes before each; many in one millisecond. */
const queue = fc.array(
  fc.record({ afterMs: fc.oneof(fc.constant(0), fc.nat(2000)), script: scripts }),
  { maxLength: 12 },
);

describe('following link.next', () => {
  it('should show every job once, newest first, whatever the limit and the filter', async () => {
    const status = fc.constantFrom(undefined, 'NEW', 'SUCCEEDED', 'FAILED');
    await fc.assert(
      fc.asyncProperty(
        queue,
        fc.integer({ min: 1, max: 14 }),
        status,
        async (jobs, limit, word) => {
          const caller = createCaller();
          const made = await fill(caller, jobs);
          const shown = await Promise.all(made.map(({ id }) => caller.job(id)));
          const expected = shown
            .filter((job) => word === undefined || job.status === word)
            .sort((a, b) => b.creationTime - a.creationTime || b.id - a.id);
          const pages = await follow(caller, `?limit=${limit}${word ? `&status=${word}` : ''}`);
          expect(pages.flatMap(({ records }) => records)).toEqual(expected);
          expect(pages).toHaveLength(Math.max(1, Math.ceil(expected.length / limit)));
          for (const { records, page } of pages) {
            const last = records.at(-1);
            expect(page).toEqual({
              sortField: 'createdTime',
              sort: 'desc',
              pageOffset: last ? `${last.creationTime}_${last.id}` : '',
              pageSize: records.length,
            });
          }
        },
      ),
    );
  }, 30_000);

  it('should not be disturbed by jobs that are made meanwhile', async () => {
    await fc.assert(
      fc.asyncProperty(queue, queue, fc.integer({ min: 1, max: 5 }), async (jobs, later, limit) => {
        const caller = createCaller();
        const made = (await fill(caller, jobs)).map(({ id }) => id);
        const between = () => fill(caller, later.slice(0, 3));
        const pages = await follow(caller, `?limit=${limit}`, between);
        const ids = pages.flatMap(({ records }) => records.map(({ id }) => id));
        expect(ids).toEqual(made.reverse());
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

/** The page, and all that follow it. */
async function follow(
  caller: Caller,
  query: string,
  between: () => Promise<unknown> = async () => {},
): Promise<ShownPage[]> {
  const pages = [await caller.list(query)];
  for (let next = pages[0]?.link.next; next; next = pages.at(-1)?.link.next) {
    if (pages.length > 50) throw new Error(`still no end at ${next}`);
    await between();
    pages.push((await caller.call('GET', `/data/core/ups${next}`)).json<ShownPage>());
  }
  return pages;
}
