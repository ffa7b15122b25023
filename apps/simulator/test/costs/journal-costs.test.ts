import { describe, expect, it } from 'vitest';
import { vendorApi } from '../../src/api/app.ts';
import { dispatching } from '../../src/http/areas.ts';
import { recorder } from '../../src/http/record.ts';
import type { Socket } from '../../src/http/request.ts';
import { memoryJournal } from '../../src/journal/memory.ts';
import type { Exchange } from '../../src/journal/port.ts';
import { partsOf } from '../../src/parts.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { createCaller, jobRequest, jobsPath, org, scriptRule, startAt } from '../callers/caller.ts';
import { exchange, tenant } from '../facts/exchanges.ts';
import { errorRule } from '../rules/faults.ts';
import { observedStore } from '../stores/observed-store.ts';

const names = { authorization: 'Bearer t', 'x-api-key': 'k', 'x-gw-ims-org-id': org };

describe('what the journal takes of a poll', () => {
  it('should be what node has parsed, unread, and the answer itself', async () => {
    const { poll, appended } = await polled();
    const [first, second] = [watched(Object.entries(names).flat()), watched(['Host', 'localhost'])];
    const answers = [await poll(first.head), await poll(second.head)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const [one, other] = appended;
    expect(one?.head).toBe(first.head);
    expect(other?.head).toBe(second.head);
    expect([first.reads(), second.reads()]).toEqual([0, 0]);
    expect(one?.headers).toBe(other?.headers);
    expect(one).toMatchObject({ kind: 'request', operation: 'retrieveExportJob', status: 200 });
    expect(one?.answer).toBe(await answers[0]?.text());
    expect(one?.answer).toBe(other?.answer);
    expect([one?.body, one?.why, one?.rule]).toEqual([undefined, undefined, undefined]);
  });

  it('should not be asked of the headers that a Request makes', async () => {
    const { poll, headersRead } = await polled();
    await poll(['Host', 'localhost']);
    expect(headersRead()).toBe(0);
  });

  it('should be the same each time, so that a thousand polls cost little more than one', async () => {
    const journal = memoryJournal({ maxBytes: 1_000_000, maxEntries: 10_000 });
    const head = Array.from({ length: 40 }, (_, at) => `x-header-${at}`.padEnd(100, 'x'));
    const answer = JSON.stringify({ filler: 'x'.repeat(3000) });
    // Equal and not the same: node parses the headers of each request anew.
    for (let sent = 0; sent < 2000; sent += 1) {
      journal.append(
        tenant,
        exchange({ head: [...head], headers: { 'content-type': 'a' }, answer }),
      );
    }
    const { entries, dropped } = await journal.entries(tenant, {});
    expect([entries.length, dropped]).toEqual([2000, 0]);
    expect(entries.at(-1)?.response.body).toEqual(JSON.parse(answer));
  });
});

describe('the calls of the store', () => {
  it.each<[what: string, rules: readonly object[], read: string, write: string]>([
    ['no rule', [], 'open', 'open commit'],
    ['a rule for scripts alone', [scriptRule('stuck')], 'open', 'open commit'],
    [
      'an error rule for something else',
      [errorRule(500, { match: { jobId: 9 } })],
      'open',
      'open commit',
    ],
    [
      'an error rule that lets it pass',
      [errorRule(500, { skip: 99 })],
      'open count',
      'open count commit',
    ],
    ['an error rule', [errorRule(500)], 'open count', 'open count'],
    [
      'two that let it pass',
      [errorRule(500, { skip: 99 }), errorRule(500, { skip: 99 })],
      'open count count',
      'open count count commit',
    ],
  ])('should be as few as can be with %s', async (_, rules, read, write) => {
    const { store, watch } = observedStore();
    const { call, createDataSet, createJob, addRule } = createCaller({ store });
    const dataSet = await createDataSet();
    const { id } = await createJob(dataSet);
    for (const rule of rules) await addRule(rule);
    const callsOf = async (...request: Parameters<typeof call>) =>
      (await watch(() => call(...request))).calls.join(' ');
    expect(await callsOf('GET', `${jobsPath}/${id}`)).toBe(read);
    expect(await callsOf('POST', jobsPath, { body: jobRequest(dataSet) })).toBe(write);
  });

  it('should not be made for a rule that is disabled', async () => {
    const { store, watch } = observedStore();
    const { call, addRule } = createCaller({ store });
    await addRule(errorRule(500));
    await call('PATCH', '/_sim/rules/rule-1', { body: { enabled: false } });
    expect((await watch(() => call('GET', jobsPath))).calls.join(' ')).toBe('open jobs');
  });

  it('should not be made to read or clear the journal, but for the tenant', async () => {
    const { store, watch } = observedStore();
    const { call } = createCaller({ store });
    await call('GET', jobsPath);
    expect((await watch(() => call('GET', '/_sim/journal'))).calls).toEqual(['open']);
    expect((await watch(() => call('DELETE', '/_sim/journal'))).calls).toEqual(['open']);
  });
});

/** A job, and a way to poll it as node's server hands a request in. */
async function polled() {
  const store = memoryStore();
  const caller = createCaller({ store });
  const { id } = await caller.createJob(await caller.createDataSet());
  const appended: Exchange[] = [];
  const journal = memoryJournal();
  const append = (_: unknown, given: Exchange) => appended.push(given);
  const spied = { ...journal, append };
  const parts = partsOf({ now: () => startAt, store });
  const { areas, rest } = vendorApi({ ...parts, record: recorder(spied, () => startAt) });
  const handle = dispatching(areas, rest);
  let headersRead = 0;
  const poll = (rawHeaders: string[]) => {
    const url = `${jobsPath}/${id}`;
    const incoming: NonNullable<Socket['incoming']> = { headers: names, rawHeaders, url };
    const request = new Proxy(new Request(`http://localhost${url}`), {
      get: (target, name) => {
        if (name === 'headers') headersRead += 1;
        return Reflect.get(target, name, target);
      },
    });
    return handle(request, { incoming });
  };
  return { poll, appended, headersRead: () => headersRead };
}

/** Headers that count how often anything of them is read. */
function watched(of: string[]) {
  let reads = 0;
  const head = new Proxy(of, {
    get: (target, name) => {
      reads += 1;
      return Reflect.get(target, name, target);
    },
  });
  return { head, reads: () => reads };
}
