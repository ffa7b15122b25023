import { expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';

it('should tell the scripts, the paces and what holds without a rule', async () => {
  const { call } = createCaller({ script: 'stuck', pace: 'instant' });
  expect((await call('GET', '/_sim/scripts')).json()).toMatchObject({
    default: { script: 'stuck', pace: 'instant' },
    scripts: ['succeeds', 'fails-exporting', 'fails-writing', 'partly-fails', 'stuck'],
    paces: { instant: { queuedMs: 0 }, quick: {}, realistic: {} },
  });
});
