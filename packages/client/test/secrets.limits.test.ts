import { describe, expect, it } from 'vitest';
import type { ApiError, ClientOptions } from '../src/index.ts';
import { collected, job, json, rejection, type Scripted, scriptedClient } from './scripted.ts';

const file = { dataSetFileId: 'b-1', name: 'part-0.parquet', length: 10 };

/** A file whose connection breaks, and says why. */
const breaking = (why: string) =>
  new Response(new ReadableStream({ start: (body) => body.error(new Error(why)) }));

/** A client that does nothing twice. */
const onceOnly = (answers: Scripted[], options: Partial<ClientOptions>) =>
  scriptedClient(answers, { retry: { attempts: 1 }, ...options }).client;

describe('a secret', () => {
  it('should be redacted from a length of twelve characters on', async () => {
    const answer = () => json({ message: 'no abcdefghijkl' }, { status: 400 });
    const shown = async (token: string) => {
      const client = onceOnly([answer()], { token });
      return (await rejection<ApiError>(client.getExportJob(7))).messages;
    };
    expect(await shown('abcdefghijkl')).toEqual(['no [redacted]']);
    expect(await shown('abcdefghijk')).toEqual(['no abcdefghijkl']);
  });

  it('should be redacted however deep it lies', async () => {
    const token = 'a-token-that-is-long';
    const deep = `${'['.repeat(150)}"${token}"${']'.repeat(150)}`;
    const client = onceOnly([new Response(deep, { status: 400 })], { token });
    const { body } = await rejection<ApiError>(client.getExportJob(7));
    expect(JSON.stringify(body)).toMatch(/^\[+"\[redacted\]"\]+$/);
  });

  it('should be redacted in a download that breaks, after more tokens than are kept', async () => {
    let made = 0;
    const token = async () => `a-token-that-is-long-${made++}`;
    const others = Array.from({ length: 16 }, () => json(job('NEW')));
    const client = onceOnly([...others, breaking('no a-token-that-is-long-16')], { token });
    for (const _ of others) await client.getExportJob(7);
    expect(await rejection(collected(client.downloadFile(file)))).toMatchObject({
      message: expect.stringMatching(/no response \(no \[redacted\]\)\.$/),
      cause: { message: 'no [redacted]' },
    });
  });

  it('should be redacted in a download that breaks, where a header brings it along', async () => {
    const client = onceOnly([breaking('no other-than-the-key')], {});
    const headers = { 'X-Api-Key': 'other-than-the-key' };
    expect(await rejection(collected(client.downloadFile(file, { headers })))).toMatchObject({
      message: expect.stringMatching(/no response \(no \[redacted\]\)\.$/),
      cause: { message: 'no [redacted]' },
    });
  });
});
