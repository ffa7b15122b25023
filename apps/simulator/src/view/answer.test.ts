import { editionNames } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { describe, expect, it } from 'vitest';
import { jobsPath, scripted } from '../../test/callers/caller.ts';
import { editions } from '../../test/facts/editions.ts';
import { createViewing, fullRequest, tenant } from '../../test/facts/viewing.ts';
import { type ScriptName, scriptNames } from '../core/script.ts';
import { answerAt } from './answer.ts';

const cases = editionNames.flatMap((edition) =>
  scriptNames.map((script) => [edition, script] as const),
);

/** A job in a sandbox whose clock is frozen, what the API answers of it, and what the view says that it does. */
async function exporting(edition: (typeof editionNames)[number], script: ScriptName) {
  const { caller, tenants, exports } = createViewing({ edition });
  await caller.freeze();
  const dataSetId = await caller.createDataSet();
  const body = fullRequest(dataSetId);
  const { id } = await caller.createJob(dataSetId, { ...scripted(script), body });
  return {
    ...caller,
    id,
    answer: async () => (await caller.call('GET', `${jobsPath}/${id}`)).text,
    view: async (at?: number) =>
      tenants.read(tenant, { jobs: [id] }, async (opened) => {
        const [facts] = opened.named.jobs;
        const asked = { edition: editions[edition], ...(at !== undefined && { at }) };
        return facts && answerAt(exports, opened, facts, asked);
      }),
  };
}

describe.each(cases)('a view of the answers of %s to a job that %s', (edition, script) => {
  it('should be what the API sends then, whether it looks ahead, at now or back', async () => {
    const { answer, view, advance, toNextChange, clock } = await exporting(edition, script);
    const { now: createdAt } = await clock();
    const sent: [at: number, text: string][] = [[createdAt, await answer()]];
    for (let change = 0; change < 3; change += 1) {
      const { now } = await toNextChange();
      sent.push([now, await answer()]);
      expect(JSON.stringify((await view())?.answer)).toBe(sent.at(-1)?.[1]);
    }
    for (const [at, text] of sent) expect(JSON.stringify((await view(at))?.answer)).toBe(text);

    const { now } = await clock();
    const ahead = await view(now + 60_000);
    await advance(60_000);
    expect(JSON.stringify(ahead?.answer)).toBe(await answer());
  });

  it('should satisfy its schema, and name where it comes from', async () => {
    const { view, clock } = await exporting(edition, script);
    const at = (await clock()).now + 100;
    const shown = await view(at);
    expect(shown).toMatchObject({ edition, at, evidence: { '/status': 'status-words' } });
    validators.control.JobAnswer(shown);
    expect(validators.control.JobAnswer.errors ?? []).toEqual([]);
  });
});

it('should show no cancel before it was asked for, and no job before it was created', async () => {
  const { answer, view, advance, cancel, clock, id } = await exporting('platform', 'stuck');
  const { now } = await clock();
  const before = await answer();
  await advance(1000);
  await cancel(id);
  expect(JSON.stringify((await view(now))?.answer)).toBe(before);
  expect((await view(now + 1000))?.answer).toMatchObject({ status: 'CANCELLING' });
  expect(await view(now - 1)).toBeUndefined();
});
