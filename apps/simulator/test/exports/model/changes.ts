import fc from 'fast-check';
import { expect } from 'vitest';
import { dataSetsPath, jobRequest, jobsPath, scriptRule } from '../../callers/caller.ts';
import { importAll } from '../files.ts';
import { type Model, type ModelJob, nth, type Pace, type Real, type Script } from './model.ts';

type Command = fc.AsyncCommand<Model, Real>;

/** Freezes the clock, which runs from the start of a tenant on. */
async function frozen(real: Real): Promise<number> {
  return (await real.freeze()).json<{ now: number }>().now;
}

/** What a run begins with. */
export async function begin(model: Model, real: Real): Promise<void> {
  model.reset(await frozen(real));
  await new CreateDataSet().run(model, real);
}

class CreateDataSet implements Command {
  check = ({ dataSets }: Model) => dataSets.length < 3;
  async run(model: Model, real: Real): Promise<void> {
    const id = await real.createDataSet();
    const viewId = (await real.dataSet(id))?.viewId ?? '';
    expect(model.dataSets.map((one) => one.id)).not.toContain(id);
    model.dataSets.push({ id, viewId, gone: false });
  }
  toString = () => 'CreateDataSet';
}

class CreateJob implements Command {
  readonly into: number;
  readonly segments: readonly string[];
  readonly script: Script | undefined;
  constructor(into: number, segments: readonly string[], script: Script | undefined) {
    this.into = into;
    this.segments = segments;
    this.script = script;
  }
  check = ({ dataSets }: Model) => dataSets.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const dataSet = nth(model.dataSets, this.into);
    if (!dataSet) return;
    if (dataSet.gone) {
      const refused = await real.call('POST', jobsPath, { body: jobRequest(dataSet.id) });
      expect(refused.status).toBe(400);
      return;
    }
    const { script, segments } = this;
    const rule = script ? undefined : model.takeRule(dataSet.id);
    const { id, batchIds } = await real.order(dataSet.id, {
      ...(script && { script }),
      ...(segments.length > 0 && { segments }),
    });
    expect(batchIds).toHaveLength(Math.max(1, segments.length));
    const known = model.jobs.flatMap((job) => job.batchIds);
    expect(new Set([...known, ...batchIds]).size).toBe(known.length + batchIds.length);
    model.jobs.push({
      id,
      dataSet,
      batchIds,
      segments,
      createdAt: model.now,
      script: script ?? rule?.script ?? 'succeeds',
      pace: rule?.pace ?? 'quick',
      ...(model.people && { people: model.people }),
    });
  }
  toString = () => `CreateJob(${this.into}, [${this.segments}], ${this.script ?? 'by rule'})`;
}

class AddRule implements Command {
  readonly script: Script;
  readonly pace: Pace;
  readonly times: number;
  readonly about: number | undefined;
  constructor(script: Script, pace: Pace, times: number, about: number | undefined) {
    this.script = script;
    this.pace = pace;
    this.times = times;
    this.about = about;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const dataSetId = nth(this.about === undefined ? [] : model.dataSets, this.about ?? 0)?.id;
    const { script, pace, times } = this;
    const match = dataSetId && { match: { dataSetId } };
    expect((await real.addRule(scriptRule(script, { pace, times, ...match }))).status).toBe(201);
    model.rules.push({ script, pace, times, ...(dataSetId && { dataSetId }) });
  }
  toString = () => `AddRule(${this.script}, ${this.pace}, ${this.times}, ${this.about ?? 'all'})`;
}

class Advance implements Command {
  readonly byMs: number;
  constructor(byMs: number) {
    this.byMs = byMs;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    model.now += this.byMs;
    expect(await real.advance(this.byMs)).toMatchObject({ now: model.now, running: false });
  }
  toString = () => `Advance(${this.byMs})`;
}

class Cancel implements Command {
  readonly which: number;
  constructor(which: number) {
    this.which = which;
  }
  check = ({ jobs }: Model) => jobs.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const job = nth(model.jobs, this.which) as ModelJob;
    expect((await real.cancel(job.id)).status).toBe(200);
    if (!model.hasEnded(job)) job.cancelAskedAt ??= model.now;
  }
  toString = () => `Cancel(${this.which})`;
}

class DeleteDataSet implements Command {
  readonly which: number;
  constructor(which: number) {
    this.which = which;
  }
  check = ({ dataSets }: Model) => dataSets.length > 0;
  async run(model: Model, real: Real): Promise<void> {
    const dataSet = nth(model.dataSets, this.which);
    if (!dataSet) return;
    const { status } = await real.call('DELETE', `${dataSetsPath}/${dataSet.id}`);
    expect(status).toBe(dataSet.gone ? 404 : 200);
    dataSet.gone = true;
    for (const job of model.jobs) {
      if (job.dataSet !== dataSet || job.cancelAskedAt !== undefined) continue;
      if (!model.hasEnded(job)) job.dataSetGoneAt = model.now;
    }
  }
  toString = () => `DeleteDataSet(${this.which})`;
}

class ImportProfiles implements Command {
  readonly people: readonly (readonly [name: string, segments: readonly string[]])[];
  constructor(people: ImportProfiles['people']) {
    this.people = people;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const lines = this.people.map(([name, segments]) => ({
      identityMap: { Email: [{ id: name }] },
      segmentMembership: {
        ups: Object.fromEntries(segments.map((id) => [id, { status: 'realized' }])),
      },
    }));
    const passerBy = { identityMap: { ECID: [{ id: '1' }] }, timestamp: '2024-05-01T00:00:00Z' };
    await importAll(real, [...lines, passerBy]);
    // Of the same person, an import adds segments to those that are known.
    const people = new Map(model.people);
    for (const [name, segments] of this.people) {
      people.set(name, new Set([...(people.get(name) ?? []), ...segments]));
    }
    model.people = people;
  }
  toString = () => `ImportProfiles(${JSON.stringify(this.people)})`;
}

class DropProfiles implements Command {
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    expect((await real.call('DELETE', '/_sim/profiles')).status).toBe(204);
    model.people = undefined;
  }
  toString = () => 'DropProfiles';
}

class Reset implements Command {
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    expect((await real.call('POST', '/_sim/reset')).status).toBe(200);
    model.reset(await frozen(real));
    expect(await real.batches()).toEqual({});
  }
  toString = () => 'Reset';
}

const scripts = ['succeeds', 'fails-exporting', 'fails-writing', 'partly-fails', 'stuck'] as const;
const script = fc.constantFrom<Script>(...scripts);
const number = fc.nat(7);
const segments = fc.uniqueArray(fc.constantFrom('one', 'two', 'three'), { maxLength: 3 });
const person = fc.tuple(fc.constantFrom('ann', 'bob', 'eve', 'joe', 'kim'), segments);
/** To the edges of the phases, and just before them. */
const length = fc.constantFrom(1, 499, 500, 700, 1500, 2999, 3000, 15_000, 190_000, 280_000);

const job = (byRule: number) =>
  fc
    .tuple(number, segments, fc.option(script, { nil: undefined, freq: byRule }))
    .map((args) => new CreateJob(...args));
const pace = fc.constantFrom<Pace>('instant', 'quick', 'realistic');
const rule = fc
  .tuple(script, pace, fc.integer({ min: 1, max: 2 }), fc.option(number, { nil: undefined }))
  .map((args) => new AddRule(...args));
const step = length.map((byMs) => new Advance(byMs));
/** What ends much of what could be looked at. */
const seldom = fc.oneof(
  { weight: 4, arbitrary: number.map((which) => new DeleteDataSet(which)) },
  { weight: 2, arbitrary: fc.constant(new DropProfiles()) },
  { weight: 1, arbitrary: fc.constant(new Reset()) },
);

/** Each is as frequent as any other. */
export const changes: fc.Arbitrary<Command>[] = [
  fc.constant(new CreateDataSet()),
  job(5),
  job(5),
  job(1),
  rule,
  step,
  step,
  number.map((which) => new Cancel(which)),
  fc.array(person, { minLength: 1, maxLength: 4 }).map((people) => new ImportProfiles(people)),
  seldom,
];
