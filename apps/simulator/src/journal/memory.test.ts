import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../test/costs/ticking.ts';
import { creation, exchange, tenant } from '../../test/facts/exchanges.ts';
import { STEP_MS } from '../steps/yield-if-long.ts';
import { memoryJournal } from './memory.ts';
import type { Entry } from './port.ts';

const named = (sandbox: string) => ({ ...tenant, sandbox });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a journal in memory', () => {
  it('should have nothing of a tenant that it does not know', async () => {
    const journal = memoryJournal();
    journal.append(named('other'), exchange());
    expect(await journal.entries(tenant, {})).toEqual({ entries: [], dropped: 0, last: 0 });
    expect(journal.counts(tenant)).toEqual({ requests: 0, polls: new Map() });
    await journal.clear(tenant);
  });

  it('should keep a thousand entries of a tenant unless it is told otherwise', async () => {
    const journal = memoryJournal();
    for (let i = 0; i < 1010; i += 1) journal.append(tenant, exchange());
    const { entries, dropped, last } = await journal.entries(tenant, {});
    expect([entries.length, entries[0]?.seq, dropped, last]).toEqual([1000, 11, 10, 1010]);
  });

  it('should go on counting after it is cleared', async () => {
    const journal = memoryJournal({ maxEntries: 2 });
    for (let i = 0; i < 5; i += 1) journal.append(tenant, exchange());
    await journal.clear(tenant);
    expect(await journal.entries(tenant, {})).toEqual({ entries: [], dropped: 0, last: 5 });
    expect(journal.counts(tenant)).toEqual({ requests: 0, polls: new Map() });
    journal.append(tenant, exchange());
    const { entries, last } = await journal.entries(tenant, { after: 5 });
    expect([entries.map(({ seq }) => seq), last]).toEqual([[6], 6]);
  });

  it('should find the entries of requests without a response', async () => {
    const journal = memoryJournal();
    for (const status of [200, 0, 503, 0]) journal.append(tenant, exchange({ status }));
    const seqsOf = async (from: number, to: number) =>
      (await journal.seqs(tenant, { status: { from, to } })).entries;
    expect(await seqsOf(0, 0)).toEqual([2, 4]);
    expect(await seqsOf(200, 503)).toEqual([1, 3]);
  });

  it('should let others have a turn while it looks for a text', async () => {
    ticking(1);
    const journal = memoryJournal();
    for (let jobId = 1; jobId <= 100; jobId += 1) journal.append(tenant, exchange({ jobId }));
    await journal.entries(tenant, { limit: 1 });
    const looking = journal.entries(tenant, { text: '"jobId":60' });
    let turns = 0;
    for (let isOver = false; !isOver; turns += 1) {
      isOver = (await Promise.race([looking.then(() => true), new Promise(setImmediate)])) === true;
    }
    expect(turns).toBeGreaterThan(3);
    expect((await looking).entries.map(({ jobId }) => jobId)).toEqual([60]);
  });

  it('should number attempts from 1 after it is cleared', async () => {
    const journal = memoryJournal();
    journal.append(tenant, exchange({ status: 503 }));
    await journal.clear(tenant);
    journal.append(tenant, exchange());
    const { entries } = await journal.entries(tenant, {});
    expect(entries.map(({ attempt }) => attempt)).toEqual([1]);
  });

  it('should count requests, dropped ones too, and successful reads of each job', () => {
    const journal = memoryJournal({ maxEntries: 2 });
    const { jobId: _, ...noJob } = exchange();
    for (const given of [
      exchange(),
      exchange(),
      exchange({ jobId: 7 }),
      exchange({ status: 503 }),
      exchange({ head: ['X-AEP-Sim-Page', '1'] }),
      exchange({ kind: 'control' }),
      exchange({ operation: 'cancelExportJob' }),
      creation('{}'),
      noJob,
    ]) {
      journal.append(tenant, given);
    }
    const { requests, polls } = journal.counts(tenant);
    expect([requests, [...polls]]).toEqual([
      8,
      [
        [100, 2],
        [7, 1],
      ],
    ]);
  });

  it('should hand each entry over when it is appended, as it is read later', async () => {
    const told: [string, Entry][] = [];
    const journal = memoryJournal({ onEntry: (of, entry) => told.push([of.sandbox, entry]) });
    journal.append(tenant, creation('{"password":"abcdef"}', { status: 503 }));
    journal.append(named('other'), exchange());
    journal.append(tenant, creation('{"password":"abcdef"}'));
    // What it takes to read entries is loaded when they are first read.
    await journal.entries(tenant, {});
    expect(told.map(([sandbox]) => sandbox)).toEqual(['prod', 'other', 'prod']);
    const { entries } = await journal.entries(tenant, {});
    expect([told[0]?.[1], told[2]?.[1]]).toEqual(entries);
    expect(entries.map(({ attempt }) => attempt)).toEqual([1, 2]);
  });

  it('should not hand over an entry that there is no room for', async () => {
    const told: Entry[] = [];
    const journal = memoryJournal({ maxBytes: 10, onEntry: (_, entry) => told.push(entry) });
    journal.append(tenant, exchange());
    await journal.entries(tenant, {});
    expect(told).toEqual([]);
  });

  it('should let others have a turn while many entries are read, and cope with what they do', async () => {
    ticking(1);
    const journal = memoryJournal({ maxEntries: 200 });
    journal.append(tenant, exchange());
    await journal.entries(tenant, {});
    await journal.clear(tenant);
    for (let jobId = 1; jobId <= 200; jobId += 1) journal.append(tenant, exchange({ jobId }));
    await new Promise(setImmediate);
    const reading = journal.entries(tenant, {});
    for (let jobId = 201; jobId <= 300; jobId += 1) journal.append(tenant, exchange({ jobId }));
    const { entries, dropped, last } = await reading;
    expect(entries.map(({ seq }) => seq - 1)).toEqual(entries.map(({ jobId }) => jobId));
    expect([entries.length, entries.at(-1)?.seq]).toEqual([100 + STEP_MS + 1, 201]);
    expect([dropped, last]).toEqual([100, 201]);
    await new Promise(setImmediate);
    const cleared = journal.entries(tenant, {});
    await journal.clear(tenant);
    expect((await cleared).entries).toHaveLength(STEP_MS + 1);
  });

  it('should try again what could not be loaded', async () => {
    let tries = 0;
    const journal = memoryJournal({
      loadIgnored: async () => {
        tries += 1;
        if (tries === 1) throw new Error('gone');
        return () => [];
      },
    });
    journal.append(tenant, exchange());
    await expect(journal.entries(tenant, {})).rejects.toThrow('gone');
    expect((await journal.entries(tenant, {})).entries).toHaveLength(1);
    expect(tries).toBe(2);
  });

  it('should let others have a turn after each entry that takes long to read', async () => {
    ticking(20);
    const journal = memoryJournal();
    for (let sent = 1; sent <= 3; sent += 1) journal.append(tenant, exchange());
    await journal.entries(tenant, {});
    await new Promise(setImmediate);
    const reading = journal.entries(tenant, {});
    await journal.clear(tenant);
    expect((await reading).entries).toHaveLength(1);
  });

  it('should answer as a plain array of all exchanges does', async () => {
    const sandbox = fc.constantFrom('a', 'b');
    const step = fc.oneof(
      {
        weight: 6,
        arbitrary: fc.record({ do: fc.constant('append' as const), sandbox, jobId: fc.nat(2) }),
      },
      {
        weight: 3,
        arbitrary: fc.record({
          do: fc.constant('read' as const),
          sandbox,
          after: fc.nat(12),
          limit: fc.nat(6),
        }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), sandbox }) },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 60 }),
        fc.integer({ min: 1, max: 5 }),
        async (steps, maxEntries) => {
          const journal = memoryJournal({ maxEntries });
          const all = new Map<string, { seq: number; jobId: number }[]>([
            ['a', []],
            ['b', []],
          ]);
          const lasts = new Map<string, number>();
          for (const each of steps) {
            const of = named(each.sandbox);
            const plain = all.get(each.sandbox) ?? [];
            const last = lasts.get(each.sandbox) ?? 0;
            if (each.do === 'append') {
              journal.append(of, exchange({ jobId: each.jobId }));
              plain.push({ seq: last + 1, jobId: each.jobId });
              lasts.set(each.sandbox, last + 1);
            } else if (each.do === 'clear') {
              await journal.clear(of);
              plain.length = 0;
            } else {
              const page = await journal.entries(of, { after: each.after, limit: each.limit });
              const kept = plain.slice(-maxEntries).filter(({ seq }) => seq > each.after);
              expect(page.entries.map(({ seq, jobId }) => ({ seq, jobId }))).toEqual(
                kept.slice(0, each.limit),
              );
              expect([page.last, page.dropped]).toEqual([
                last,
                Math.max(0, plain.length - maxEntries),
              ]);
            }
            const { requests, polls } = journal.counts(of);
            expect(requests).toBe(plain.length);
            for (const jobId of [0, 1, 2]) {
              expect(polls.get(jobId) ?? 0).toBe(
                plain.filter((entry) => entry.jobId === jobId).length,
              );
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
