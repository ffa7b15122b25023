import { detectors } from '@aep-sim/manners';
import { describe, expect, it } from 'vitest';
import { createCaller } from '../../test/caller.ts';
import { evidence } from '../evidence/index.ts';

describe('a page of the docs', () => {
  it('should have what each finding leads to: a section, and a row of the evidence', async () => {
    const page = await createCaller().call('GET', '/_sim/docs/client-manners');
    expect(page.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    for (const detector of detectors) {
      expect(page.text).toContain(`\n## ${detector.finding}\n`);
      expect(Object.keys(evidence)).toContain(detector.evidence);
    }
  });

  it.each(['/nothing', '/client-manner', '/constructor'])(
    'should say which page there is in place of %s',
    async (page) => {
      const answer = await createCaller().call('GET', `/_sim/docs${page}`);
      expect([answer.status, answer.json()]).toEqual([
        404,
        {
          error: `There is no page "${page.slice(1)}"; did you mean client-manners?`,
          nearest: 'client-manners',
        },
      ]);
    },
  );
});
