import { editionNames } from '@aep-sim/types';
import { type Command, Option } from 'commander';
import { DEFAULT_LIMITS } from '../../core/limits.ts';
import { paceNames, scriptNames } from '../../core/script.ts';
import { DEFAULT_BYTES } from '../../options.ts';
import { worldNames } from '../../tenants/worlds/index.ts';
import { address, bytes, hosts, instant, nonEmpty, population, port, positive } from '../flags.ts';
import { addControlToken } from './control-token.ts';
import type { ServeOptions } from './serve.ts';

/** Adds what can be said of a simulator that is served. */
export function addServeOptions(command: Command, usualPort: number): Command {
  command
    .addOption(
      new Option('-p, --port <number>', 'port to listen on, 0 for any that is free')
        .default(usualPort)
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
    .option(
      '--advance-on-poll',
      'move the clock to the next change of a job with each GET of it: no client has to wait',
      false,
    )
    .option(
      '--rules <name or file>',
      'rules that each new sandbox starts with: ready ones such as flaky, or a JSON or YAML file; can be repeated',
      (text: string, before: readonly string[] = []) => [...before, nonEmpty(text)],
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
    .option(
      '--allowed-hosts <names>',
      'more names that a Host header may have, with commas; * allows any',
      hosts,
    )
    .option(
      '--public-url <url>',
      'where clients reach the simulator through a proxy: links in responses begin with it',
      address,
    )
    .addOption(
      new Option('--max-page-size <number>', 'jobs on one page of the list at most')
        .default(1000)
        .argParser(positive),
    );
  for (const [flag, what, most] of room) {
    const help = `bytes of ${what} in memory at most, of all sandboxes together`;
    command.addOption(new Option(`${flag} <number>`, help).default(most).argParser(bytes));
  }
  for (const [flag, what, most] of limits) {
    const help = `${what} at most; what is over it is rejected`;
    command.addOption(new Option(`${flag} <number>`, help).default(most).argParser(positive));
  }
  return addControlToken(
    command,
    'bearer token of the control plane /_sim (made up and printed when --host is not loopback)',
  );
}

const room = [
  [
    '--max-export-bytes',
    'export files (the oldest are dropped, and made again on request)',
    DEFAULT_BYTES.exports,
  ],
  ['--max-imported-bytes', 'imported profiles (more are rejected)', DEFAULT_BYTES.imports],
  ['--max-journal-bytes', 'journal entries (the oldest are dropped)', DEFAULT_BYTES.journals],
] as const;

const limits = [
  ['--max-segments', 'segments of a job', DEFAULT_LIMITS.segments],
  ['--max-batches', 'batches of a job', DEFAULT_LIMITS.batches],
  ['--max-datasets', 'datasets of a sandbox', DEFAULT_LIMITS.dataSets],
  ['--max-rules', 'rules of a sandbox', DEFAULT_LIMITS.rules],
  ['--max-sandboxes', 'sandboxes', DEFAULT_LIMITS.sandboxes],
] as const;

/** Leaves out the script and the pace that nobody chose: a job tells whether an option chose how it goes. */
export function withoutDefaults<T extends ServeOptions>(
  { script, pace, ...others }: T,
  command: Command,
) {
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
