import { editionNames } from '@aep-sim/types';
import { type Command, Option } from 'commander';
import { DEFAULT_BYTES, DEFAULT_LIMITS } from '../../core/limits.ts';
import { paceNames, scriptNames } from '../../core/script.ts';
import { worldNames } from '../../tenants/worlds/index.ts';
import {
  address,
  bytes,
  hosts,
  instant,
  nonEmpty,
  nonEmptyList,
  population,
  port,
  positive,
} from '../flags.ts';
import { addControlToken } from './control-token.ts';
import type { ServeOptions } from './serve.ts';

/** Adds the options of a served simulator. */
export function addServeOptions(command: Command, usualPort: number): Command {
  command
    .addOption(
      new Option('-p, --port <number>', 'port to listen on; 0 for any free port')
        .default(usualPort)
        .argParser(port),
    )
    .addOption(
      new Option('--host <address>', 'address to listen on; 0.0.0.0 in a container')
        .default('127.0.0.1')
        .argParser(nonEmpty),
    )
    .addOption(
      new Option('--edition <name>', 'version of the API; all are also at /editions/<name>')
        .choices(editionNames)
        .default('platform'),
    )
    .addOption(
      new Option(
        '--world <name or file>',
        `data that a new sandbox starts with: ${worldNames.join(', ')}, or a world file`,
      )
        .argParser(nonEmpty)
        .default('documented'),
    )
    .addOption(
      new Option(
        '--clock <timestamp>',
        'time at which the clock of a new sandbox is frozen, RFC 3339 (default: it runs in real time)',
      ).argParser(instant),
    )
    .option('--clock-runs', 'let the clock advance from --clock', false)
    .option(
      '--advance-on-poll',
      'advance the clock to the next change of a job with each GET of it, so that no client has to wait',
      false,
    )
    .option(
      '--rules <name or file>',
      'rules that a new sandbox starts with: built-in ones such as flaky, or a JSON or YAML file; can be repeated',
      nonEmptyList,
    )
    .addOption(
      new Option('--script <name>', 'default script for new jobs')
        .choices(scriptNames)
        .default('succeeds'),
    )
    .addOption(
      new Option('--pace <name>', 'duration of a job: none, 3 s, or minutes')
        .choices(paceNames)
        .default('quick'),
    )
    .addOption(seedOption())
    .addOption(populationOption())
    .addOption(profilesOption())
    .option('--export-dir <folder>', 'folder for export files (default: in memory)', nonEmpty)
    .addOption(
      new Option('--auth <mode>', 'accept any bearer token, or only those from /ims/token/v3')
        .choices(['any', 'strict'])
        .default('any'),
    )
    .option(
      '--allowed-hosts <names>',
      'additional hosts to accept in the Host header, separated by commas; * for any',
      hosts,
    )
    .option(
      '--public-url <url>',
      'URL at which clients reach the simulator through a proxy; links in responses begin with it',
      address,
    )
    .addOption(
      new Option('--max-page-size <number>', 'maximum number of jobs on a page of the list')
        .default(1000)
        .argParser(positive),
    );
  for (const [flag, what, most] of memory) {
    const help = `maximum bytes of ${what}`;
    command.addOption(new Option(`${flag} <number>`, help).default(most).argParser(bytes));
  }
  for (const [flag, what, most] of limits) {
    const help = `maximum number of ${what}; more are rejected`;
    command.addOption(new Option(`${flag} <number>`, help).default(most).argParser(positive));
  }
  return addControlToken(
    command,
    'bearer token of the control plane /_sim (default: generated and printed if --host is not loopback)',
  );
}

const memory = [
  [
    '--max-export-bytes',
    'export files in memory; the oldest are removed, and recreated on request',
    DEFAULT_BYTES.exports,
  ],
  ['--max-imported-bytes', 'imported profiles in memory; more are rejected', DEFAULT_BYTES.imports],
  [
    '--max-journal-bytes',
    'journal entries in memory; the oldest are removed',
    DEFAULT_BYTES.journals,
  ],
] as const;

const limits = [
  ['--max-segments', 'segments per job', DEFAULT_LIMITS.segments],
  ['--max-batches', 'batches per job', DEFAULT_LIMITS.batches],
  ['--max-datasets', 'datasets per sandbox', DEFAULT_LIMITS.dataSets],
  ['--max-rules', 'rules per sandbox', DEFAULT_LIMITS.rules],
  ['--max-sandboxes', 'sandboxes', DEFAULT_LIMITS.sandboxes],
] as const;

/** Omits the script and the pace if they are defaults: a job shows whether an option chose them. */
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
  return new Option('--seed <text>', 'seed for IDs and synthetic profiles')
    .argParser(nonEmpty)
    .default('aep-sim');
}

export function populationOption(): Option {
  return new Option('--population <number>', 'number of synthetic profiles in a sandbox')
    .default(1000)
    .argParser(population);
}

export function profilesOption(): Option {
  return new Option(
    '--profiles <file>',
    'profiles to export instead of synthetic ones: an NDJSON or JSON file',
  )
    .argParser(nonEmpty)
    .conflicts('population');
}
