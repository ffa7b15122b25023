import { expect, it } from 'vitest';
import {
  assertNoFindings,
  assertPolled,
  assertSent,
  openSandbox,
  type Sandbox,
  startSimulator,
  type TestSandbox,
} from '../src/index.ts';
import { createSimulator } from './simulator.ts';

const any = (value: unknown) => value as never;
const circle: { circle?: unknown } = {};
circle.circle = circle;

it.each<[string, (sim: TestSandbox) => unknown]>([
  ['next: options must be an object; got null.', ({ jobs }) => jobs.next('stuck', any(null))],
  [
    'next: options must be an object; got Map(0) {}.',
    ({ jobs }) => jobs.next('fails-writing', any(new Map())),
  ],
  [
    'next: phases must be an object; got Promise { {} }.',
    ({ jobs }) => jobs.next('stuck', any({ phases: Promise.resolve({}) })),
  ],
  [
    'next: phase is not a known option. Options: pace, phases.',
    ({ jobs }) => jobs.next('stuck', any({ phase: { writing: '5m' } })),
  ],
  [
    'next: phases must be an object; got null.',
    ({ jobs }) => jobs.next('stuck', any({ phases: null })),
  ],
  [
    'next: phases.writting is not a known option. Options: queued, exporting, handover, writing, closing, cancelling.',
    ({ jobs }) => jobs.next('stuck', any({ phases: { writting: '5m' } })),
  ],
  [
    'next: phases.writing must be at most 31557600000 (got 1e+300).',
    ({ jobs }) => jobs.next('stuck', { phases: { writing: 1e300 } }),
  ],
  [
    'next: script must be one of: succeeds, fails-exporting, fails-writing, partly-fails, stuck.',
    ({ jobs }) => jobs.next(any('fails')),
  ],
  ['next: script is required.', ({ jobs }) => jobs.next(any(Symbol('stuck')))],
  [
    'next: pace must be one of: instant, quick, realistic. Did you mean quick?',
    ({ jobs }) => jobs.next('stuck', { pace: any('quik') }),
  ],
  ['rule must be an object; got undefined.', ({ rules }) => rules.add(any(undefined))],
  [
    'rule cannot be written as JSON. It must contain only objects, arrays, strings, numbers, and booleans, and not itself.',
    ({ rules }) => rules.add(any(circle)),
  ],
  ['rules: filter must be an object; got null.', ({ rules }) => rules.list(any(null))],
  [
    'rules: exhaustd is not a known option. Options: exhausted.',
    ({ rules }) => rules.list(any({ exhaustd: true })),
  ],
  [
    'datasets.create: options must be an object; got "Mine".',
    ({ datasets }) => datasets.create(any('Mine')),
  ],
  [
    'datasets.create: nam is not a known option. Options: name.',
    ({ datasets }) => datasets.create(any({ nam: 'Mine' })),
  ],
  [
    'datasets.create: name must be a non-empty string, or absent; got 5.',
    ({ datasets }) => datasets.create(any({ name: 5 })),
  ],
  ['journal: query must be an object; got null.', ({ journal }) => journal.entries(any(null))],
  ['waitFor: query must be an object; got null.', ({ journal }) => journal.waitFor(any(null))],
  [
    'advanceOnPoll: isOn must be true or false; got "yes".',
    ({ clock }) => clock.advanceOnPoll(any('yes')),
  ],
])('should be rejected in the words of the caller: %s', async (message, call) => {
  await using sim = await startSimulator({ createSimulator });
  const error = await (async () => call(sim))().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message });
  expect(await sim.rules.list()).toEqual([]);
});

it.each<[string, unknown]>([
  ['openSandbox: options must be an object; got null.', null],
  ['openSandbox: nam is not a known option. Options: edition, org, name, prefix.', { nam: 'x' }],
])('should be rejected: %s', async (message, options) => {
  const opening: Promise<Sandbox> = openSandbox(createSimulator(), any(options));
  await expect(opening).rejects.toThrow(new TypeError(message));
});

it.each<[string, (sim: TestSandbox) => Promise<void>]>([
  ['options must be an object; got null.', (sim) => assertPolled(sim, 1, any(null))],
  ['options must be an object; got Set(0) {}.', (sim) => assertPolled(sim, 1, any(new Set()))],
  [
    'evry is not a known option. Options: every, times.',
    (sim) => assertPolled(sim, 1, any({ evry: '>=2s' })),
  ],
  ['options must be an object; got null.', (sim) => assertSent(sim, 'createExportJob', any(null))],
  [
    'tims is not a known option. Options: times, status, jobId, text.',
    (sim) => assertSent(sim, 'createExportJob', any({ tims: 0 })),
  ],
  ['options must be an object; got null.', (sim) => assertNoFindings(sim, any(null))],
  [
    'excpt is not a known option. Options: except.',
    (sim) => assertNoFindings(sim, any({ excpt: [] })),
  ],
  [
    'except must be an array of kinds of findings, such as [\'leaves-jobs-running\']; got "all".',
    (sim) => assertNoFindings(sim, any({ except: 'all' })),
  ],
])('should not be expected: %s', async (message, expectation) => {
  await using sim = await startSimulator({ createSimulator });
  await expect(expectation(sim)).rejects.toThrow(new TypeError(message));
});
