// Checks that the tests kill small slips: makes each edit of test/mutants.json, alone and in a copy of the working
// tree, and runs the test that is named with it. An edit survives if that test passes.
import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Mutant, mutated, problemOf, readMutants } from './mutant-list.ts';

/** A slip may make an endless loop, which no test ends. */
const LIMIT_MS = 60_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [wanted = ''] = process.argv.slice(2);
const mutants = readMutants(root).filter(({ name, file }) => `${name}\n${file}`.includes(wanted));
if (mutants.length === 0) fail(`No mutant has ${JSON.stringify(wanted)} in its name or file.`);
const [problem] = mutants.flatMap((mutant) => problemOf(mutant, root) ?? []);
if (problem) fail(problem);

const temporary = mkdtempSync(join(tmpdir(), 'aep-sim-mutants-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => process.exit(128 + constants.signals[signal]));
}
const [one, other] = [copyTo('one'), copyTo('other')];
await expectTestsToPass(one);

let killed = 0;
let survived = 0;
const waiting = [...mutants];
await Promise.all([one, other].map(runThrough));
process.stdout.write(`${killed} killed, ${survived} survived\n`);
process.exit(survived > 0 ? 1 : 0);

/** Two go through the same list, each in a copy of its own. */
async function runThrough(copy: string): Promise<void> {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    if (await isKilled(mutant, copy)) {
      killed += 1;
    } else {
      survived += 1;
      process.stdout.write(`survived: ${mutant.name} (${mutant.file}, ${mutant.test})\n`);
    }
  }
}

async function isKilled(mutant: Mutant, copy: string): Promise<boolean> {
  const path = join(copy, mutant.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, mutated(text, mutant));
  const code = await vitest(copy, [mutant.test, '--bail=1', '--reporter=dot'], LIMIT_MS);
  writeFileSync(path, text);
  return code !== 0;
}

/** A test that fails anyway would kill everything, and so would one that vitest does not find. */
async function expectTestsToPass(copy: string): Promise<void> {
  const tests = [...new Set(mutants.map(({ test }) => test))];
  process.stderr.write(`Running ${tests.length} test files without an edit …\n`);
  const report = join(temporary, 'report.json');
  await vitest(copy, [...tests, '--reporter=json', `--outputFile=${report}`]);
  if (!existsSync(report)) fail('vitest could not run the tests without an edit.');
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
    testResults: { name: string; status: string }[];
  };
  const passed = testResults.filter(({ status }) => status === 'passed');
  const paths = new Set(passed.map(({ name }) => relative(copy, name).replaceAll('\\', '/')));
  const failed = tests.filter((test) => !paths.has(test));
  if (failed.length > 0) fail(`These tests do not pass without an edit: ${failed.join(', ')}.`);
}

/** Its exit code. Threads, unlike processes, end with the one that is killed. */
function vitest(copy: string, args: readonly string[], timeout?: number): Promise<number | null> {
  const script = join(copy, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [script, 'run', '--pool=threads', ...args], {
    cwd: copy,
    stdio: 'ignore',
    killSignal: 'SIGKILL',
    ...(timeout !== undefined && { timeout }),
  });
  return new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject));
}

/** A copy of the working tree, what is not committed included. Links between packages lead within the copy. */
function copyTo(name: string): string {
  const copy = join(temporary, name);
  const git = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', git, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  for (const path of listed.split('\0')) {
    // What is removed and not yet committed is listed, too.
    if (path && existsSync(join(root, path))) cpSync(join(root, path), join(copy, path));
  }
  for (const folder of ['apps', 'packages']) {
    for (const workspace of readdirSync(join(root, folder))) {
      const modules = join(folder, workspace, 'node_modules');
      if (!existsSync(join(root, modules))) continue;
      cpSync(join(root, modules), join(copy, modules), { recursive: true, verbatimSymlinks: true });
    }
  }
  // What is built and not listed: tests ask for the page, and for the OpenAPI documents of editions.
  for (const built of ['apps/dashboard/dist', 'packages/types/dist/openapi']) {
    cpSync(join(root, built), join(copy, built), { recursive: true });
  }
  // Linked one by one: what tools write into the folder itself stays in the copy.
  mkdirSync(join(copy, 'node_modules'));
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    symlinkSync(join(root, 'node_modules', entry), join(copy, 'node_modules', entry), 'junction');
  }
  return copy;
}

function fail(sentence: string): never {
  process.stderr.write(`mutants: ${sentence}\n`);
  process.exit(2);
}
