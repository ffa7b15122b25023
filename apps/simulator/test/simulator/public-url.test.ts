import { describe, expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';

describe('links with a public URL', () => {
  const publicUrl = 'https://sim.example/aep/';

  it.each(['', '/editions/tutorial'])('should lead there, below %o', async (prefix) => {
    const { call, createDataSet, createJob } = createCaller({ publicUrl, pace: 'instant' });
    const { destination } = await createJob(await createDataSet());
    const path = `${prefix}/data/foundation/export/batches/${destination.batchId}/files`;
    const { text } = await call('GET', path);
    expect(text).toContain(`"https://sim.example/aep${prefix}/data/foundation/export/`);
    expect(text).not.toContain('localhost');
  });

  it('should be the first that is told', async () => {
    const { text } = await createCaller({ publicUrl }).call('GET', '/');
    expect(text).toContain('\nHealth: https://sim.example/aep/_sim/health\n');
  });
});
