// Runs the scripts of package.json on a fresh clone: installs what is missing, builds, then does the work.
// Plain JavaScript without dependencies, for it runs before anything is installed, on an old Node too.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const [task, ...given] = process.argv.slice(2);
// pnpm hands on the dashes that part its own flags from ours, and npm does not.
const args = given[0] === '--' ? given.slice(1) : given;
// npm runs a script at the top of the repository, but a file is named from where one stands.
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
  fail(`unknown task ${task}; there are aep-sim, test, exec and install`);
}

/** Installs when the lockfile or a manifest differs from those of the last install. */
function install() {
  const modules = join(root, 'node_modules');
  const stamp = join(modules, '.installed');
  const wanted = fingerprint();
  // What `npm install` leaves is no ground for pnpm: it keeps parts of it, and they do not run.
  if (existsSync(join(modules, '.package-lock.json'))) rmSync(modules, { recursive: true });
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  process.stderr.write('Installing, once …\n');
  quietly('npx', ['--yes', packageManager, 'install'], 'the installation failed');
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

/** Builds what has changed; the rest comes from the cache. */
function build(...flags) {
  quietly('turbo', ['run', 'build', ...flags], 'the build failed');
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
  fail(`${failure}; the reason is above${step.error ? `: ${step.error.message}` : ''}`);
}

/** Becomes the command: same streams, same signals, same exit code. */
function run(command, parameters) {
  const child = spawn(command, parameters, { cwd, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  // A stopped npm takes its shell with it, but the shell does not pass the signal on.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 250).unref();
  child.on('exit', (code, signal) => {
    process.exit(code ?? 128 + (constants.signals[signal] ?? 0));
  });
}

/** The Node that was installed beside the rest; where that failed, this one if it is new enough. */
function nodeOf22() {
  const installed = join(bin, 'node');
  if (!onWindows && existsSync(installed)) return installed;
  requireNode(process.versions.node, 22, 18);
  return process.execPath;
}

function requireNode(version, major, minor) {
  const [has = 0, hasMinor = 0] = version.split('.').map(Number);
  if (has > major || (has === major && hasMinor >= minor)) return;
  fail(`Node ${major}.${minor} or newer is needed, and this is ${version}. Install a newer Node.`);
}

function fail(sentence) {
  process.stderr.write(`aep-sim: ${sentence}\n`);
  process.exit(2);
}
