import { type EditionName, editionNames } from '@aep-sim/types';
import { expect, it } from 'vitest';
import { advance, instantAt, setRunning } from '../../src/core/clock.ts';
import { cancelJob } from '../../src/core/commands/cancel-job.ts';
import { createDataSet } from '../../src/core/commands/create-data-set.ts';
import { createJob } from '../../src/core/commands/create-job.ts';
import { idSource } from '../../src/core/ids.ts';
import { jobAt, newJob } from '../../src/core/job.ts';
import { nextChangeAfter } from '../../src/core/plan.ts';
import { runsOf } from '../../src/core/runs.ts';
import { scriptNames } from '../../src/core/script.ts';
import { decodeListQuery } from '../../src/editions/list-query.ts';
import { pageOf } from '../../src/editions/page.ts';
import { decodeDataSetRequest, decodeExportRequest } from '../../src/editions/request.ts';
import { org, unionSchema } from '../callers/caller.ts';
import { editions } from '../facts/editions.ts';
import { ruleSubject, tenantFacts } from '../facts/tenant-facts.ts';

const facts = tenantFacts();
const now = 1_600_000_000_000;

it.each(editionNames)(
  'should run core and %s without a clock, a timer, chance or a network',
  (name) => {
    const shown = poisoned(() => scriptNames.flatMap((script) => live(name, script)));
    expect(shown).toHaveLength(scriptNames.length);
    for (const checks of shown) expect(checks).toEqual(checks.map(() => true));
  },
);

it('should know the poison when it takes it', () => {
  for (const use of [
    () => Date.now(),
    () => new Date(),
    () => Date.parse('2020-01-01'),
    () => Math.random(),
    () => performance.now(),
    () => setTimeout(() => {}, 0),
    () => setInterval(() => {}, 0),
    () => queueMicrotask(() => {}),
    () => fetch('http://localhost'),
    () => crypto.randomUUID(),
    () => process.hrtime(),
  ]) {
    expect(() => poisoned(use)).toThrow('poison');
  }
  expect(new Date(0).getTime()).toBe(0);
});

/** From the request to the end of a job, the answers held against their schemas. */
function live(name: EditionName, script: (typeof scriptNames)[number]): boolean[][] {
  const edition = editions[name];
  const ids = idSource(facts.origin);
  const definition = read(decodeDataSetRequest({ schemaRef: { id: unionSchema } }));
  const { dataSet } = createDataSet(facts, definition, now);
  const request = read(
    decodeExportRequest({
      destination: { datasetId: dataSet.id, segmentPerBatch: true },
      schema: { name: '_xdm.context.profile' },
      filter: {
        segments: [{ segmentId: 'a' }, { segmentId: 'b', status: ['exited'] }],
        fromIngestTimestamp: '2018-10-25T13:22:04-07:00',
      },
      additionalFields: { eventList: { filter: { fromIngestTimestamp: '2019-01-01T00:00:00Z' } } },
    }),
  );
  const made = createJob(
    facts,
    dataSet,
    { request, instance: 'ups', subject: ruleSubject(), script },
    { defaults: { script: 'succeeds', pace: 'quick' }, now },
  );
  if ('rejection' in made) throw new Error(made.rejection);
  const cancelled = cancelJob(facts, made.job, now + 100)?.jobs?.[0];
  if (!cancelled) throw new Error('not cancelled');
  const clock = advance(setRunning([], false, at(now)), 5000, at(now + 1));
  const list = read(decodeListQuery(new URLSearchParams('limit=5&sort=id:asc'), 10));

  const answers = [edition.job(newJob(made.job), org)];
  const seen = [made.job, cancelled].map((job) => ({ ...job, runs: runsOf(job, ids) }));
  for (const job of seen) {
    let next: number | undefined = nextChangeAfter(job, now + 100);
    for (; next !== undefined; next = nextChangeAfter(job, next)) {
      answers.push(edition.job(jobAt(job, next), org));
    }
    answers.push(edition.job(jobAt(job, instantAt(clock, at(now + 2))), org));
  }
  const records = seen.map((facts) => {
    const job = jobAt(facts, now + 9000);
    const { id, createdAt } = facts;
    return { id, createdAt, updatedAt: job.updatedAt, listed: edition.listedJob(job, org) };
  });
  const { records: shown, ...frame } = pageOf(records, false, list);
  const page = edition.checks.ExportJobPage({
    ...frame,
    records: shown.map(({ listed }) => listed),
  });
  return [[...answers.map((job) => edition.checks.ExportJob(job)), page]];
}

/** Does something while all that core must not use throws. */
function poisoned<T>(act: () => T): T {
  const owners: [object, readonly string[]][] = [
    [
      globalThis,
      [
        'Date',
        'setTimeout',
        'setInterval',
        'setImmediate',
        'queueMicrotask',
        'fetch',
        'performance',
      ],
    ],
    [Math, ['random']],
    [crypto, ['randomUUID', 'getRandomValues']],
    [process, ['hrtime', 'uptime', 'nextTick']],
  ];
  const antidotes: (() => void)[] = [];
  for (const [owner, names] of owners) {
    for (const name of names) {
      const before = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, { value: poison(name), configurable: true });
      antidotes.push(() => {
        if (before) Object.defineProperty(owner, name, before);
        else Reflect.deleteProperty(owner, name);
      });
    }
  }
  try {
    return act();
  } finally {
    for (const antidote of antidotes) antidote();
  }
}

function poison(name: string): unknown {
  const fail = (): never => {
    throw new Error(`poison: ${name}`);
  };
  return new Proxy(function taken() {}, { apply: fail, construct: fail, get: fail });
}

function read<T>(decoded: { ok: true; value: T } | { ok: false; problems: unknown }): T {
  if (decoded.ok) return decoded.value;
  throw new Error(JSON.stringify(decoded.problems));
}

function at(wallAt: number) {
  return { wallAt, stamp: wallAt };
}
