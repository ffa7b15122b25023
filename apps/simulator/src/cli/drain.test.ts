import { once } from 'node:events';
import { expect, it } from 'vitest';
import { get, host, listening } from '../../test/listening.ts';
import { drain } from './drain.ts';

it('should end as soon as the answers that are under way were sent', async () => {
  let answer = (_: Response): void => {};
  const asked = Promise.withResolvers<void>();
  const { server, open, send } = await listening(() => {
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
  const ended = new Promise<void>((resolve) => drain(server, resolve));
  answer(new Response('late'));
  expect((await busy).body).toContain('late');
  await ended;
  expect(server.listening).toBe(false);
});
