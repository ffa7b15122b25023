import { editionNames } from '@aep-sim/types';
import { type Command, Option } from 'commander';
import { paceNames, scriptNames } from '../core/script.ts';
import { worldNames } from '../tenants/worlds/index.ts';
import { addControlToken } from './control-token.ts';
import { hosts, instant, nonEmpty, population, port, positive } from './flags.ts';
import { type StartOptions, start } from './start.ts';

const EXAMPLES = `
Examples:
  aep-sim start                               the documented world, at http://127.0.0.1:4100
  aep-sim start --port 0 --json               any free port; read the url from the first line
  aep-sim start --world empty --pace instant  for tests: nothing there, every job ends at once
  aep-sim start --script fails-writing        every job fails, with an empty batchId
  aep-sim start --edition tutorial            the API as the tutorial of 2019 documents it
  aep-sim start --world world.json            datasets, segments and jobs of your own
  aep-sim start --clock 2026-01-01T00:00:00Z  the same responses in every run; move the clock with /_sim/clock
  aep-sim start --population 1000000          a million profiles to export from
  aep-sim start --profiles people.ndjson      your own profiles, one JSON object a line
  aep-sim start --quiet --report              nothing but what your client did wrong, at the end

While nobody reads its output, it drops lines, and then says how many.
In a checkout, write "npm start --" for "aep-sim start".
`;

export function addStart(root: Command): void {
  const command = root
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
      new Option(
        '--world <name or file>',
        `what a new sandbox starts with: ${worldNames.join(', ')}, or a world file`,
      )
        .argParser(nonEmpty)
        .default('documented'),
    )
    .addOption(
      new Option(
        '--clock <timestamp>',
        'where the clock of a new sandbox stands until it is moved, RFC 3339 (the real time unless given)',
      ).argParser(instant),
    )
    .option('--clock-runs', 'let the clock run on from --clock', false)
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
    .addOption(seedOption())
    .addOption(populationOption())
    .addOption(profilesOption())
    .option(
      '--export-dir <folder>',
      'where the files of exports are kept (in memory unless given)',
      nonEmpty,
    )
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
    );
  addControlToken(
    command,
    'bearer token of the control plane /_sim (made up and printed when --host is not loopback)',
  )
    .option('--json', 'print JSON lines: one when ready, then one a request', false)
    .option('--quiet', 'print nothing for a request', false)
    .option('--report', 'when it stops, print what clients did wrong in each sandbox', false)
    .addHelpText('after', EXAMPLES)
    .action((options: StartOptions, command: Command) => start(withoutDefaults(options, command)));
}

/** Leaves out the script and the pace that nobody chose: a job tells whether an option chose how it goes. */
function withoutDefaults(
  { script, pace, ...others }: StartOptions,
  command: Command,
): StartOptions {
  const isChosen = (name: string) => command.getOptionValueSource(name) !== 'default';
  return {
    ...others,
    ...(script && isChosen('script') && { script }),
    ...(pace && isChosen('pace') && { pace }),
  };
}

export function seedOption(): Option {
  return new Option('--seed <text>', 'all ids and synthetic profiles are drawn from it').default(
    'aep-sim',
  );
}

export function populationOption(): Option {
  return new Option('--population <number>', 'synthetic profiles that a sandbox has to export')
    .default(1000)
    .argParser(population);
}

export function profilesOption(): Option {
  return new Option(
    '--profiles <file>',
    'profiles to export in place of the synthetic ones: NDJSON, or JSON',
  )
    .argParser(nonEmpty)
    .conflicts('population');
}
