import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, report } from '../src/index.ts';
import { type HandWritten, handWritten } from './journal.ts';

type Step = (journal: HandWritten) => unknown;

const rule = { id: 'rule-1', effect: 'answer-lost' };

/** Requests of all kinds about a few jobs, most of them bad manners in some order. */
const steps = (ids: readonly number[]): fc.Arbitrary<Step> =>
  fc
    .tuple(fc.constantFrom(...ids), fc.constantFrom('NEW', 'PROCESSING', 'SUCCEEDED', 'FAILED'))
    .chain(([id, status]) =>
      fc.constantFrom<Step>(
        ({ create }) => create(id, { request: { body: { id } } }),
        ({ create }) => create(id, { request: { body: { id } }, response: { status: 0 }, rule }),
        ({ poll }) => poll(id, status),
        ({ poll }) =>
          poll(id, status, { response: { status: 503, headers: { 'retry-after': '1' } } }),
        ({ poll }) => poll(id, status, { response: { status: 401 } }),
        ({ cancel }) => cancel(id),
        ({ files }) => files(`${id}a`, 2),
        ({ download }) => download(`${id}a-1`),
        ({ download }) => download(`${id}b-1`, { rule: { id: 'rule-1', effect: 'cut' } }),
        ({ wait }) => wait(40),
        ({ advance }) => advance(1000),
      ),
    );

const listSteps: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  ({ list }) => list('?limit=2', [1, 2], '/export/jobs/?limit=2&offset=2_2'),
  ({ list }) => list('?limit=2&offset=2_2', [3], ''),
  ({ list }) => list('?limit=2&offset=9_9', [3], ''),
);

const walk = fc.array(fc.oneof({ weight: 5, arbitrary: steps([7, 8, 9]) }, listSteps), {
  maxLength: 40,
});

function played(all: readonly Step[], sandbox: string): readonly Entry[] {
  const journal = handWritten(sandbox);
  for (const step of all) step(journal);
  return journal.entries;
}

describe('a report', () => {
  it('should be the reports of the sandboxes, however their entries are mixed', () => {
    fc.assert(
      fc.property(walk, walk, fc.array(fc.boolean(), { maxLength: 80 }), (one, other, turns) => {
        const [a, b] = [played(one, 'a'), played(other, 'b')];
        const mixed = mixedBy(turns, a, b);
        const whole = report(mixed);
        const [ofA, ofB] = [report(a), report(b)];
        expect(whole.requests).toBe(ofA.requests + ofB.requests);
        expect(sorted(whole.findings)).toEqual(sorted([...ofA.findings, ...ofB.findings]));
      }),
    );
  });

  it('should not change by the requests of the page, first, last and in between', () => {
    fc.assert(
      fc.property(walk, walk, fc.array(fc.boolean(), { maxLength: 80 }), (one, other, turns) => {
        const page = played(other, 'prod').map((entry) => ofPage(entry));
        const mixed = mixedBy(turns, page, played(one, 'prod'));
        const renumbered = mixed.map((entry, at) => ({ ...entry, seq: at + 1 }));
        const alone = renumbered.filter(({ request }) => !(PAGE in request.headers));
        const whole = report(renumbered);
        // What is found must not depend on numbers: with 1 for the first, all that clients sent is known.
        const numbers = new Map(alone.map(({ seq }, at) => [at + 1, seq]));
        const expected = report(alone.map((entry, at) => ({ ...entry, seq: at + 1 })));
        expect(whole.requests).toBe(expected.requests);
        expect(whole.findings).toEqual(
          expected.findings.map((finding) => ({
            ...finding,
            requests: finding.requests.map((seq) => numbers.get(seq)),
          })),
        );
      }),
    );
  });

  it('should not change by what came before a reset, also one by the page', () => {
    fc.assert(
      fc.property(walk, walk, (one, other) => {
        const journal = handWritten();
        for (const step of other) step(journal);
        const reset = journal.control('reset', undefined);
        for (const step of one) step(journal);
        const after = journal.entries.slice(reset.seq - 1);
        expect(report(journal.entries)).toEqual(report(after));
        const byPage = journal.entries.map((entry) => (entry === reset ? ofPage(entry) : entry));
        expect(report(byPage)).toEqual(report(after));
      }),
    );
  });

  it('should keep its findings when requests about another job come in between', () => {
    const about = (ids: readonly number[]) => fc.array(steps(ids), { maxLength: 30 });
    fc.assert(
      fc.property(about([7]), about([70]), fc.array(fc.boolean()), (one, other, turns) => {
        // Each job has a client of its own, with its own token.
        const mixed = handWritten();
        for (const [step, name] of mixedBy(turns, named(one, 'a'), named(other, 'b'))) {
          step(asClient(mixed, name));
        }
        const alone = mixed.entries.filter(
          ({ request }) => request.headers['authorization'] === 'a',
        );
        const ofOne = (entries: readonly Entry[]) =>
          sorted(
            report(entries).findings.filter(
              ({ finding, requests }) =>
                finding !== 'leaves-jobs-running' &&
                requests.some((seq) => alone.some((entry) => entry.seq === seq)),
            ),
          );
        expect(ofOne(mixed.entries)).toEqual(ofOne(alone));
      }),
    );
  });

  it('should name requests that there are, in order, each once', () => {
    fc.assert(
      fc.property(walk, (one) => {
        const entries = played(one, 'a');
        const seqs = new Set(entries.map(({ seq }) => seq));
        for (const { requests, message, why, help, finding } of report(entries).findings) {
          expect(requests).toEqual([...new Set(requests)].sort((a, b) => a - b));
          expect(requests.every((seq) => seqs.has(seq)) && requests.length > 0).toBe(true);
          expect(message).toMatch(/^[A-Z][^.]*(?:\.\d[^.]*)*[.?]$/);
          expect(why).toMatch(/\.$/);
          expect(help).toBe(`/_sim/docs/client-manners#${finding}`);
        }
      }),
    );
  });

  it('should find nothing where there is nothing', () => {
    expect(report([])).toEqual({ requests: 0, findings: [] });
  });
});

function mixedBy<T>(turns: readonly boolean[], one: readonly T[], other: readonly T[]): T[] {
  const [a, b] = [[...one], [...other]];
  const mixed: T[] = [];
  for (const turn of turns) {
    const next = (turn ? a : b).shift();
    if (next !== undefined) mixed.push(next);
  }
  return [...mixed, ...a, ...b];
}

const PAGE = 'x-aep-sim-page';

function ofPage(entry: Entry): Entry {
  const { request } = entry;
  return { ...entry, request: { ...request, headers: { ...request.headers, [PAGE]: '1' } } };
}

function named(all: readonly Step[], name: string): (readonly [Step, string])[] {
  return all.map((step) => [step, name]);
}

/** The same journal, of which each entry is sent with this token. */
function asClient(journal: HandWritten, name: string): HandWritten {
  const { entries } = journal;
  const named =
    (make: (...given: never[]) => unknown) =>
    (...given: never[]) => {
      const before = entries.length;
      make(...given);
      for (const entry of entries.slice(before)) {
        entries[entry.seq - 1] = {
          ...entry,
          request: { ...entry.request, headers: { ...entry.request.headers, authorization: name } },
        };
      }
    };
  const members = Object.entries(journal).map(([key, value]) => [
    key,
    typeof value === 'function' ? named(value) : value,
  ]);
  return Object.fromEntries(members) as HandWritten;
}

function sorted<T>(all: readonly T[]): readonly string[] {
  return all.map((one) => JSON.stringify(one)).sort();
}
