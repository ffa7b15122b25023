// Runs the scripts of package.json on a fresh clone: installs what is missing, builds, then runs the task.
// Plain JavaScript without dependencies, because it runs before anything is installed, on an old Node.js too.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const [task, ...given] = process.argv.slice(2);
// pnpm passes on the dashes that separate its flags from ours; npm does not.
const args = given[0] === '--' ? given.slice(1) : given;
// npm runs a script in the root of the repository, but the user's paths are relative to another folder.
const cwd = task === 'aep-sim' ? (process.env.INIT_CWD ?? process.cwd()) : root;
const onWindows = process.platform === 'win32';
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: '1',
};

requireNode(process.versions.node, 20, 0);
install();
if (task === 'aep-sim') {
  build('--filter=aep-sim');
  run(nodeOf22(), [join(root, 'apps', 'simulator', 'bin', 'aep-sim.js'), ...args]);
} else if (task === 'test') {
  build();
  run(nodeOf22(), [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...args]);
} else if (task === 'exec') {
  const [command, ...parameters] = args;
  run(join(bin, command), parameters);
} else if (task !== 'install') {
  fail(`Unknown task ${JSON.stringify(task)}. Must be one of: aep-sim, test, exec, install.`);
}

/** Installs when the lockfile or a manifest differs from those of the last install. */
function install() {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.installed');
  const wanted = fingerprint();
  // pnpm keeps parts of what `npm install` left, and they do not run.
  if (existsSync(join(modules, '.package-lock.json'))) rmSync(modules, { recursive: true });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stderr.write('Installing dependencies (first run only) …\n');
  quietly('npx', ['--yes', packageManager, 'install'], 'The installation failed');
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const manifests = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')),
  );
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests.sort()];
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const file of files) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** Builds what has changed; the rest is from the cache. */
function build(...flags) {
  quietly('turbo', ['run', 'build', ...flags], 'The build failed');
}

/** Runs a step whose output matters only when it fails. */
function quietly(command, parameters, failure) {
  const step = spawnSync(command, parameters, {
    cwd: root,
    env,
    shell: onWindows,
    encoding: 'utf8',
  });
  if (step.status === 0) return;
  process.stderr.write(`${step.stdout ?? ''}${step.stderr ?? ''}`);
  const code = step.error && 'code' in step.error ? ` (${step.error.code})` : '';
  fail(`${failure}${code}. See the output above.`);
}

/** Runs a command with the streams, signals, and exit code of this process. */
function run(command, parameters) {
  const child = spawn(command, parameters, { cwd, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  // A stopped npm stops its shell, but the shell does not pass the signal on.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

/** The Node.js that was installed with the dependencies; if that failed, this one if it is new enough. */
function nodeOf22() {
  const installed = join(bin, 'node');
  if (!onWindows && existsSync(installed)) return installed;
  requireNode(process.versions.node, 22, 18);
  return process.execPath;
}

function requireNode(version, major, minor) {
  const [has = 0, hasMinor = 0] = version.split('.').map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  fail(
    `Node.js ${major}.${minor} or newer is required; this is ${version}. Install a newer version.`,
  );
}

function fail(sentence) {
  process.stderr.write(`aep-sim: ${sentence}\n`);
  process.exit(2);
}
