import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderWithin, type Ran, runNodeTest, runVitest } from './runners.ts';

const root = join(import.meta.dirname, '..');

it('should fail tests of vitest that share a sandbox, and leaks of a fixture', async () => {
  const { failed, text } = await ran(
    runVitest,
    `import { simulatorFixture, simulatorPerTest } from '@aep-sim/testing';
    import { createSimulator } from 'aep-sim';
    import { afterEach, beforeEach, describe, it, test } from 'vitest';
    const with_ = test.extend({ sim: simulatorFixture({ createSimulator, leaks: 'throw' }) });
    describe('shared', () => {
      const sim = simulatorPerTest({ createSimulator, beforeEach, afterEach });
      it.concurrent('one', () => sim.jobs.list());
      it.concurrent('other', () => sim.jobs.list());
    });
    with_('leaves a rule', ({ sim }) => sim.jobs.next('stuck'));
    with_('leaves nothing', ({ sim }) => sim.jobs.list());
    with_('takes none', () => {});`,
  );
  expect(failed).toBe(true);
  expect(text).toMatch(/Tests +3 failed \| 2 passed/);
  expect(text).toContain('simulatorPerTest: two tests, or a test and its subtest, run at the same');
  expect(text).toMatch(
    /ExpectationFailed: test-\S+: Rule rule-1 \(the next job: stuck\) acted 0 of 1/,
  );
});

it('should print the findings of a test of vitest that fails or times out with a fixture', async () => {
  const { failed, text } = await ran(
    runVitest,
    `import { simulatorFixture } from '@aep-sim/testing';
    import { createSimulator } from 'aep-sim';
    import { test } from 'vitest';
    const it = test.extend({
      sim: simulatorFixture({ createSimulator, world: 'documented', leaks: 'ignore' }),
    });
    const poll = ({ fetch, headers }) => fetch('/data/core/ups/export/jobs/722', { headers });
    const often = async (sim) => { for (let polls = 0; polls < 9; polls++) await poll(sim); };
    it('passes', async ({ sim }) => { await often(sim); });
    it('fails', async ({ sim }) => { await often(sim); throw new Error('no'); });
    // Without a pause, in process: time limits pass all the same.
    it('never ends', { timeout: 500 }, async ({ sim }) => { for (;;) await poll(sim); });`,
  );
  expect(failed).toBe(true);
  expect(text).toMatch(/Tests +2 failed \| 1 passed/);
  expect(text.match(/The client has findings in this failed test/g)).toHaveLength(2);
  expect(text).toMatch(/never-sees-failed: Polled job 722 8 more times/);
});

it('should fail tests of node:test that share a sandbox, and go on after them', async () => {
  const { failed, text } = await ran(
    runNodeTest,
    `import { simulatorPerTest } from '@aep-sim/testing';
    import { createSimulator } from 'aep-sim';
    import { afterEach, beforeEach, describe, it, test } from 'node:test';
    const sim = simulatorPerTest({ createSimulator, beforeEach, afterEach });
    test('before', () => sim.jobs.list());
    test('outer', async (t) => { await t.test('inner', () => sim.jobs.list()); });
    describe('side by side', { concurrency: 2 }, () => {
      it('one', () => sim.jobs.list());
      it('other', () => sim.jobs.list());
    });
    describe('nested', () => { it('after', () => sim.jobs.list()); });`,
  );
  expect(failed).toBe(true);
  expect(text).toMatch(/pass 2\n.* fail 4\n/);
  expect(text).toContain('simulatorPerTest: two tests, or a test and its subtest, run at the same');
});

async function ran(runner: typeof runVitest, code: string): Promise<Ran> {
  const folder = folderWithin(root);
  try {
    writeFileSync(join(folder, 'one.test.mjs'), code);
    return await runner(folder, 'one.test.mjs');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
