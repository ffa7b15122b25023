import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSimulator } from 'aep-sim';
import { describe, expect, it } from 'vitest';
import { matchers, startSimulator } from '../src/index.ts';
import { exportProfiles } from './examples/export-profiles.ts';

const root = join(import.meta.dirname, '../../..');
const examples = join(import.meta.dirname, 'examples');

/** The files run as tests of their own, and a page has what is in them. */
function exampleOf(name: string): string {
  return readFileSync(join(examples, name), 'utf8');
}

function blocksOf(page: string, language = 'ts'): string[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = text.matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return Array.from(blocks, ([, of, code = '']) => (of === language ? code : '')).filter(Boolean);
}

describe('the code of the docs', () => {
  it('should be, in the README, the test that is run', () => {
    expect(blocksOf('README.md')).toEqual([exampleOf('ten-lines.test.ts')]);
  });

  it('should be, in "Test your service", the service and the tests that are run', () => {
    const [service, ...tests] = blocksOf('docs/test-your-service.md');
    expect(service).toBe(exampleOf('export-profiles.ts'));
    expect(tests.join('\n')).toBe(exampleOf('test-your-service.test.ts'));
  });

  it('should fail as shown there for a service that sends a POST again', async () => {
    await using sim = await startSimulator({ createSimulator, advanceOnPoll: true });
    const effect = { type: 'answer-lost', then: 503 } as const;
    await sim.rules.add({ match: { operation: 'createExportJob' }, times: 1, effect });
    const fetch = async (url: string, init?: RequestInit) => {
      const response = await sim.fetch(url, init);
      return response.status === 503 ? sim.fetch(url, init) : response;
    };
    await exportProfiles({ ...sim, fetch }, await sim.datasets.create());
    const { pass, message } = await matchers.toHaveSent.call({}, sim, 'createExportJob', {
      times: 1,
    });
    expect(pass).toBe(false);
    expect(blocksOf('docs/test-your-service.md', 'text')).toContain(`${message()}\n`);
    // What it has left behind is not the subject here.
    for (const { id } of await sim.jobs.list()) {
      await sim.fetch(`/data/core/ups/export/jobs/${id}`, {
        method: 'DELETE',
        headers: sim.headers,
      });
    }
  });
});
