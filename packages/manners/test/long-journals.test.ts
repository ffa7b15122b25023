import { expect, it } from 'vitest';
import { type Entry, report, reportInSteps } from '../src/index.ts';
import { type HandWritten, handWritten } from './journal.ts';

const text = 'x'.repeat(16_000);
const cut = { id: 'rule-1', effect: 'cut' };
const unread = { path: '/data/foundation/export/batches/undefined/files' };

/** What makes a detector look at one entry for each other one, if it can. */
const journals: Readonly<Record<string, (journal: HandWritten, n: number) => unknown>> = {
  'creates of their own': ({ create }, n) => create(n, { request: { body: { n, text } } }),
  'creates that are lost': ({ create }, n) =>
    create(n, { request: { body: { text } }, response: { status: 503 } }),
  'jobs that succeed': ({ poll, files }, n) => [poll(n, 'SUCCEEDED'), files(`${n}a`, 2)],
  'jobs that fail': ({ poll, files }, n) => [
    poll(n, 'FAILED'),
    files('', 0, { request: unread }),
    files(`${n}a`, 2),
  ],
  'polls of one job': ({ poll }) => poll(7, 'PROCESSING'),
  'a cursor that no page gave': ({ list }) => list('?offset=x', [], '/jobs?offset=1_1'),
  'pages of one list': ({ list }, n) => list(`?offset=${n}_${n}`, [n], `/jobs?offset=${n + 1}_1`),
  'first pages': ({ list }, n) => list(`?x=${n}`, [n, n + 1], '/jobs?offset=1_1'),
  'short downloads of a job': ({ download }, n) => download(`7a-${n}`, { rule: cut }),
  'short downloads of many': ({ download }, n) => download(`b${n}-1`, { rule: cut }),
  'files before the end': ({ poll, files }) => [
    poll(7, 'PROCESSING'),
    files('7a', 0, { response: { status: 404 } }),
  ],
  'rejected tokens': ({ list }) => list('', [], '', { response: { status: 401 } }),
  'requests that come too early': ({ list }) =>
    list(`?x=${text}`, [], '', { response: { status: 429, headers: { 'retry-after': '9' } } }),
  'unknown parts': ({ list }, n) =>
    list('', [], '', { ignored: [{ pointer: `/${n}/x` }, { pointer: `/x${n}` }] }),
};

it.each(Object.keys(journals))('should take twice as long for twice as many: %s', (name) => {
  const [once, twice] = [200, 400].map((count) => looks(written(name, count)));
  expect(once).toBeGreaterThan(200);
  expect(twice).toBeLessThan(2.5 * (once ?? 0));
});

it('should read entries in small steps, before it compares them', () => {
  const journal = written('creates of their own', 1000);
  let read = 0;
  const steps = reportInSteps(
    journal.map((entry) => ({
      ...entry,
      request: {
        ...entry.request,
        get body() {
          read += 1;
          return entry.request.body;
        },
      },
    })),
  );
  const reads: number[] = [];
  for (let last = 0, step = steps.next(); !step.done; step = steps.next()) {
    reads.push(read - last);
    last = read;
  }
  expect(Math.max(...reads)).toBeLessThanOrEqual(20);
  expect(read).toBe(1000);
});

function written(name: string, count: number): readonly Entry[] {
  const journal = handWritten();
  for (let n = 1; n <= count; n += 1) journals[name]?.(journal, n);
  return journal.entries;
}

/** How often a report looks at a member of an entry. */
function looks(entries: readonly Entry[]): number {
  let count = 0;
  const get = (entry: Entry, member: string | symbol): unknown => {
    count += 1;
    return Reflect.get(entry, member);
  };
  report(entries.map((entry) => new Proxy(entry, { get })));
  return count;
}
