import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobRequest, jobsPath } from '../callers/caller.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a request with many errors', () => {
  it('should be told of the first errors of a job, and of how many more there are', async () => {
    const { call, createDataSet } = createCaller();
    const body = { ...jobRequest(await createDataSet()), filter: { segments: many(3000) } };
    const answer = await call('POST', jobsPath, { body });
    expect(answer.status).toBe(400);
    const messages = answer.json<{ errors: Record<string, { message: string }[]> }>().errors['400'];
    expect(messages?.map(({ message }) => message).slice(1)).toEqual([
      ...many(10).map((index) => `/filter/segments/${index} must be an object; got ${index}.`),
      '2990 more errors are not shown.',
    ]);
    const { entries } = (await call('GET', '/_sim/journal?operation=createExportJob')).json<{
      entries: { why: unknown[] }[];
    }>();
    expect(entries[0]?.why).toHaveLength(10);
  });

  it('should be told of one more by one sentence', async () => {
    const body = { tags: Object.fromEntries(many(11).map((index) => [`tag${index}`, 1])) };
    const answer = await createCaller().call('POST', dataSetsPath, { body });
    expect(answer.status).toBe(400);
    const { detail } = answer.json<{ detail: string }>();
    expect(detail).toContain('/tags/tag9 must be an array; got 1. 1 more error is not shown.');
    expect(detail).not.toContain('tag10');
  });

  it('should be told of as many errors of the control plane as a message has room for', async () => {
    const match = Object.fromEntries(many(500).map((index) => [`unknown-${index}`, 1]));
    const body = { match, effect: { type: 'reset' } };
    const answer = await createCaller().call('POST', '/_sim/rules', { body });
    expect(answer.status).toBe(400);
    const { error } = answer.json<{ error: string }>();
    expect(error.length).toBeLessThanOrEqual(500);
    const shown = error.split('; ');
    expect(shown.slice(0, -1)).toEqual(
      many(10).map((index) => `/match/unknown-${index} is not a known field`),
    );
    expect(shown.at(-1)).toBe('490 more errors are not shown.');
  });

  it('should say how many more there are where the first are long', async () => {
    const name = 'a'.repeat(150);
    const match = Object.fromEntries(many(20).map((index) => [`${name}${index}`, 1]));
    const body = { match, effect: { type: 'reset' } };
    const answer = await createCaller().call('POST', '/_sim/rules', { body });
    const { error } = answer.json<{ error: string }>();
    expect(error.split('; ')).toEqual([
      `/match/${name}0 is not a known field`,
      `/match/${name}1 is not a known field`,
      '18 more errors are not shown.',
    ]);
  });

  it('should be told of the first parameters that are repeated, and of how many more', async () => {
    const { call } = createCaller();
    const query = many(30)
      .map((index) => `LIMIT[${index}]=1&liMit[${index}]=1`)
      .join('&');
    const answer = await call('GET', `${dataSetsPath}?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.json<{ detail: string }>().detail).toMatch(/ 50 more errors are not shown\.$/);
  });
});
