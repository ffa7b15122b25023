import { expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { temporaryFile, temporaryStore } from '../../src/stores/suite/temporary-store.ts';
import { createCaller, jobsPath, scriptRule } from '../callers/caller.ts';

const JOBS = 50;

it.each<[what: string, stores: () => readonly Store[]]>([
  ['one simulator on a store in memory', () => [memoryStore()]],
  ['two simulators on a store in memory', () => Array(2).fill(memoryStore())],
  ['one simulator on a SQLite store', () => [temporaryStore()]],
  [
    'two simulators on a SQLite file',
    () => {
      const file = temporaryFile();
      return [temporaryStore(file), temporaryStore(file)];
    },
  ],
])(
  'should give a script to exactly the jobs that a rule says, of many at a time: %s',
  async (_, stores) => {
    const callers = stores().map((store) => createCaller({ store, pace: 'instant' }));
    const [caller = createCaller()] = callers;
    const dataSet = await caller.createDataSet();
    await caller.addRule(scriptRule('fails-writing', { skip: 3, times: 7 }));
    await caller.addRule(scriptRule('fails-exporting', { probability: 0.5, times: 9 }));
    await Promise.all(
      Array.from({ length: JOBS }, (_, at) => callers[at % callers.length]?.createJob(dataSet)),
    );
    const { rules } = (await caller.call('GET', '/_sim/rules')).json<{ rules: object[] }>();
    expect(rules).toMatchObject([
      { matches: JOBS, hits: 7, exhausted: true },
      { matches: JOBS - 7, hits: 9, exhausted: true },
    ]);
    const failed = (await caller.call('GET', `${jobsPath}?status=FAILED`)).json<{
      records: { errors: { code: string }[] }[];
    }>();
    const codes = failed.records.map(({ errors }) => errors[0]?.code).sort();
    expect(codes).toEqual([...Array(7).fill('0090000009'), ...Array(9).fill('0100000003')]);
  },
);
