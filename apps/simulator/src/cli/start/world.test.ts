import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualHeaders } from '../../../test/callers/caller.ts';
import { temporaryFolder } from '../../../test/callers/command.ts';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';

const dataSet = '5b7c86968f7b6501e21ba9df';
const request = { destination: { datasetId: dataSet }, schema: { name: '_xdm.context.profile' } };
const job = { id: 726, createdAt: '2025-12-31T00:00:00Z', request };
const world = { dataSets: [{ id: dataSet }], jobs: [job] };

async function answer(url: string, path: string): Promise<unknown> {
  return (await fetch(`${url}${path}`, { headers: usualHeaders })).json();
}

describe('aep-sim start --world <file>', () => {
  it('should start every sandbox with the file, and its clock at --clock', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'world.json');
    writeFileSync(path, `\uFEFF${JSON.stringify(world)}`);
    const flags = ['--json', '--world', path, '--clock', '2026-01-01T00:00:00Z'];
    const seen: unknown[] = [];
    for (let times = 0; times < 2; times += 1) {
      await using simulator = await startProcess(flags);
      expect(await answer(simulator.url, '/_sim/clock')).toEqual({
        now: Date.UTC(2026, 0, 1),
        running: false,
        nextChangeAt: null,
      });
      seen.push(await answer(simulator.url, '/data/core/ups/export/jobs'));
    }
    expect(seen[0]).toMatchObject({ records: [{ id: 726, status: 'SUCCEEDED' }] });
    expect(seen[1]).toEqual(seen[0]);
  });

  it('should let the clock advance with --clock-runs', async () => {
    await using simulator = await startProcess([
      '--clock',
      '2026-01-01T00:00:00Z',
      '--clock-runs',
      '--json',
    ]);
    const { now, running } = (await answer(simulator.url, '/_sim/clock')) as {
      readonly now: number;
      readonly running: boolean;
    };
    expect(running).toBe(true);
    expect(now).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1));
    const { code, stderr } = await run([binary, 'start', '--clock-runs']);
    expect([code, stderr]).toEqual([
      2,
      'aep-sim: --clock-runs requires --clock. Without --clock, the clock always runs.\n',
    ]);
  });

  it.each<[string, string, ...string[]]>([
    [
      'is broken',
      '{\n  "jobs": [],\n}',
      '3, column 1: Not valid JSON: a name in double quotes is expected after the comma; or remove the comma.',
    ],
    [
      'has two keys twice',
      '{\n  "jobs": [],\n  "jobs": [],\n  "segments": [], "segments": []\n}',
      '3, column 3: This key occurs twice.',
      '4, column 19: This key occurs twice.',
    ],
    [
      'does not fit',
      '{\n  "jobs": [\n    { "id": 1, "createdAt": "2026-01-01T00:00:00Z", "script": "suceeds" }\n  ]\n}',
      '3, column 63: /jobs/0/script must be one of: succeeds, fails-exporting, fails-writing, partly-fails, stuck. Did you mean succeeds?',
    ],
    [
      'is nested too deep',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '1, column 1: The world is nested more than 100 levels deep.',
    ],
    [
      'has an unknown key',
      '{\n  "job": []\n}',
      '2, column 10: /job is not a known field. Did you mean jobs?',
    ],
  ])('should not start with a file that %s', async (_, text, ...lines) => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'world.json');
    writeFileSync(path, text);
    const { code, stdout, stderr } = await run([binary, 'start', '--port', '0', '--world', path]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const shown = stderr.split('\n');
    for (const line of lines) expect(shown).toContain(`aep-sim: --world: ${path}, line ${line}`);
  });
});
