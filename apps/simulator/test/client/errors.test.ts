import type { ApiError } from '@aep-sim/client';
import { describe, expect, it } from 'vitest';
import { rejection, scriptedClient } from '../../../../packages/client/test/scripted.ts';
import { createSimulator } from '../../src/index.ts';

describe('an API error', () => {
  it('should report the wrong fields instead of the title', async () => {
    const { fetch } = createSimulator();
    const { client } = scriptedClient([], { fetch, baseUrl: 'http://localhost' });
    const error = await rejection(client.createExportJob({ schema: { name: '' } } as never));
    expect(error.message).toMatch(
      /^POST http:\/\/localhost\/data\/core\/ups\/export\/jobs failed with 400 UPLIB-101206-500: \/destination is required; /,
    );
    expect(error).toMatchObject({ code: 'UPLIB-101206-500' });
    expect((error as ApiError).messages[0]).toMatch(/^There is a problem/);
  });
});
