import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usualHeaders } from '../../../test/callers/caller.ts';
import { command, temporaryFolder } from '../../../test/callers/command.ts';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';

const fixtures = join(import.meta.dirname, '../../../../../fixtures/tutorial-2019');
const list = join(fixtures, 'list-export-jobs.response.json');
const from = (...args: readonly string[]) => run([binary, 'world', 'from', ...args]);

describe('aep-sim world from', () => {
  it('should write a world that aep-sim start accepts', async () => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'world.json');
    expect(await from(list, '--out', out)).toEqual({ code: 0, stdout: '', stderr: '' });
    await using simulator = await startProcess(['--json', '--world', out]);
    const answer = await fetch(`${simulator.url}/data/core/ups/export/jobs`, {
      headers: usualHeaders,
    });
    expect(await answer.json()).toMatchObject({ records: [{ id: 726 }, { id: 722 }] });

    const again = await from(list, '--out', out);
    expect([again.code, again.stderr]).toEqual([
      2,
      `aep-sim: --out: ${out} already exists. Choose another file.\n`,
    ]);
    const printed = await from(list);
    expect(printed).toEqual({ code: 0, stdout: readFileSync(out, 'utf8'), stderr: '' });
    const piped = await command(['world', 'from', '-'], { input: readFileSync(list, 'utf8') })
      .finished;
    expect(piped.stdout).toBe(printed.stdout);
  });

  it('should report what it omits', async () => {
    const { code, stderr } = await from(list, join(fixtures, 'get-export-job.response.json'));
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^aep-sim: Omitted batchIds of job 24115: it is used twice; each ID must be unique/,
    );
  });

  it('should reject a file that has no world or cannot be read', async () => {
    using folder = temporaryFolder();
    const broken = join(folder.path, 'broken.json');
    writeFileSync(broken, '{"secret": ');
    const empty = join(folder.path, 'empty.json');
    writeFileSync(empty, '{}');
    const told = async (...args: readonly string[]) => {
      const { code, stdout, stderr } = await from(...args);
      expect(stdout).toBe('');
      return [code, stderr.trim()];
    };
    expect(await told(empty)).toEqual([1, 'aep-sim: No export job or dataset was found.']);
    expect(await told(broken)).toEqual([2, expect.stringMatching(/broken\.json is not JSON/)]);
    expect((await told(broken))[1]).not.toContain('secret');
    expect(await told('none.json')).toEqual([
      2,
      expect.stringMatching(/No JSON or HAR file was found at none\.json\. Check/),
    ]);
    const nowhere = join(folder.path, 'no', 'world.json');
    expect(await told(list, '--out', nowhere)).toEqual([
      2,
      expect.stringMatching(/--out: The folder of \S+ was not found\./),
    ]);
    expect(await told('--colour', list)).toEqual([
      2,
      'aep-sim: Unknown option --colour. See aep-sim world from --help.',
    ]);
    expect((await told())[0]).toBe(2);
  });
});
