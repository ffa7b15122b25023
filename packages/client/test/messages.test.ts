import { expect, it } from 'vitest';
import type { ApiError } from '../src/index.ts';
import { job, json, rejection, scriptedClient } from './scripted.ts';

it('should keep a message short, and have everything in the fields', async () => {
  const message = 'x'.repeat(1e6);
  const { client } = scriptedClient([json({ message }, { status: 400 })]);
  const error = await rejection<ApiError>(client.getExportJob(7));
  expect(error.message).toHaveLength(1000);
  expect(error.message).toMatch(/^GET http.* failed with 400: x+…$/);
  expect(error.messages).toEqual([message]);
});

it('should leave a message whole that is just short enough', async () => {
  const line = 'GET http://aep.test/data/core/ups/export/jobs/7 failed with 400: ';
  const message = 'x'.repeat(1000 - line.length - 1);
  const { client } = scriptedClient([json({ message }, { status: 400 })]);
  expect((await rejection(client.getExportJob(7))).message).toBe(`${line}${message}.`);
});

it('should keep a message to its line, and to its terminal', async () => {
  const errors = [{ code: 'E', msg: 'one\r\ntwo\u001b[2Jthree\u202efour\u2028' }];
  const { client } = scriptedClient([json({ ...job('FAILED'), errors })]);
  expect((await rejection(client.waitForExportJob(7))).message).toBe(
    'Export job 7 failed: one\\r\\ntwo\\u001b[2Jthree\\u202efour\\u2028 (E).',
  );
});
