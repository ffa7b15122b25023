import { readFileSync } from 'node:fs';
import { editionNames } from '@aep-sim/types';
import { Command, InvalidArgumentError, Option } from 'commander';
import { paceNames, scriptNames } from '../core/script.ts';
import { worldNames } from '../worlds/index.ts';
import { type CheckOptions, check } from './check.ts';
import { type StartOptions, start } from './start.ts';
import { type VerifyOptions, verify } from './verify.ts';

const EXAMPLES = `
Examples:
  aep-sim start                               the documented world, at http://127.0.0.1:4100
  aep-sim start --port 0 --json               any free port; read the url from the first line
  aep-sim start --world empty --pace instant  for tests: nothing there, every job ends at once
  aep-sim start --script fails-writing        every job fails, with an empty batchId
  aep-sim start --edition tutorial            the API as the tutorial of 2019 documents it

In a checkout, write "npm start --" for "aep-sim start".
`;

/** The command line. A bad flag is one line on standard error and exit code 2. */
export function program(): Command {
  const root = new Command('aep-sim')
    .description("A local simulator of Adobe Experience Platform's export-jobs API. Unofficial.")
    .version(version());

  root
    .command('start')
    .description('Serve the API until SIGTERM or Ctrl-C.')
    .addOption(
      new Option('-p, --port <number>', 'port to listen on, 0 for any that is free')
        .default(4100)
        .argParser(port),
    )
    .addOption(
      new Option('--host <address>', 'address to listen on, 0.0.0.0 in a container')
        .default('127.0.0.1')
        .argParser(nonEmpty),
    )
    .addOption(
      new Option('--edition <name>', 'form of the API; all are also under /editions/<name>')
        .choices(editionNames)
        .default('platform'),
    )
    .addOption(
      new Option('--world <name>', 'what a new sandbox starts with')
        .choices(worldNames)
        .default('documented'),
    )
    .addOption(
      new Option('--script <name>', 'what happens to a job that no rule speaks of')
        .choices(scriptNames)
        .default('succeeds'),
    )
    .addOption(
      new Option('--pace <name>', 'how long a job takes: nothing, three seconds, or minutes')
        .choices(paceNames)
        .default('quick'),
    )
    .addOption(new Option('--seed <text>', 'all ids are drawn from it').default('aep-sim'))
    .addOption(
      new Option('--auth <mode>', 'any bearer token, or only those from /ims/token/v3')
        .choices(['any', 'strict'])
        .default('any'),
    )
    .option('--allowed-hosts <names>', 'more names that a Host header may have, with commas', hosts)
    .addOption(
      new Option('--max-page-size <number>', 'jobs on one page of the list at most')
        .default(1000)
        .argParser(positive),
    )
    .option(
      '--control-token <text>',
      'bearer token of the control plane /_sim (made up and printed when --host is not loopback)',
      nonEmpty,
    )
    .option('--json', 'print JSON lines: one when ready, then one a request', false)
    .option('--quiet', 'print nothing for a request', false)
    .addHelpText('after', EXAMPLES)
    .action((options: StartOptions) => start(options));

  root
    .command('check')
    .description('Tell which editions captured JSON payloads, or those in a HAR file, satisfy.')
    .argument('<file...>', 'JSON or HAR files')
    .addOption(
      new Option('--edition <name>', 'what has to fit, for exit code 0; else any').choices(
        editionNames,
      ),
    )
    .option('--json', 'print a JSON line for each payload', false)
    .action((files: string[], options: CheckOptions) => check(files, options));

  root
    .command('verify')
    .description('Verify pact files against the simulator.')
    .argument('<path...>', 'pact files, folders of them, or patterns')
    .option('--json', 'print a JSON line for each file', false)
    .action((paths: string[], options: VerifyOptions) => verify(paths, options));

  for (const command of [root, ...root.commands]) exitWithTwo(command);
  return root;
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Usage errors are one line and exit with 2; help exits with 0. */
function exitWithTwo(command: Command): void {
  const help = command.parent ? `aep-sim ${command.name()}` : 'aep-sim';
  command
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .configureOutput({
      outputError: (text, write) => {
        const line = text
          .replace(/^error: /, '')
          .trim()
          .replaceAll(/\s*\n\s*/g, ' ');
        write(`aep-sim: ${line} (see ${help} --help)\n`);
      },
    });
}

function port(text: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 65_535) return number;
  throw new InvalidArgumentError('Must be a whole number from 0 to 65535.');
}

function positive(text: string): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (number >= 1) return number;
  throw new InvalidArgumentError('Must be a whole number, 1 or more.');
}

function nonEmpty(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Must not be empty.');
}

function hosts(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.every((name) => /^[^\s/@]+$/.test(name))) return names;
  throw new InvalidArgumentError('Must be host names with commas, such as sim.test,sim.test:8080.');
}
