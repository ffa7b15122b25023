import { once } from 'node:events';
import { expect, it } from 'vitest';
import { get, host, listening } from '../../../test/processes/listening.ts';

it('should close as soon as the unfinished responses were sent', async () => {
  let answer = (_: Response): void => {};
  const asked = Promise.withResolvers<void>();
  const { server, drain, open, send } = await listening(() => {
    asked.resolve();
    return new Promise((resolve) => {
      answer = resolve;
    });
  });
  // Without drain, connections would be kept for ever.
  server.keepAliveTimeout = 0;
  const idle = open();
  await once(idle, 'connect');
  const busy = send(get(host));
  await asked.promise;
  const ended = new Promise<void>((resolve) => drain(resolve));
  answer(new Response('late'));
  expect((await busy).body).toContain('late');
  await ended;
  expect(server.listening).toBe(false);
});

it('should not wait for the rest of a head that was begun, before or after a response', async () => {
  const { server, drain, open } = await listening();
  server.headersTimeout = 0;
  server.requestTimeout = 0;
  const begun = open();
  await once(server, 'connection');
  await new Promise((resolve) => begun.write('GET / HTTP/1.1\r\nHo', resolve));
  const answered = open();
  answered.write(`${get(host)}GET / HT`);
  await once(answered, 'data');
  await new Promise<void>((resolve) => drain(resolve));
  expect(server.listening).toBe(false);
});
