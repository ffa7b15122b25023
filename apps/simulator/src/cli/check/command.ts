import { editionNames } from '@aep-sim/types';
import { type Command, Option } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { nonEmptyList } from '../flags.ts';
import type { CheckOptions } from './check.ts';

const EXAMPLES = `
Examples:
  aep-sim check traffic.har                        which editions each payload matches
  aep-sim check traffic.har --edition platform     its first 20 differences from that edition
  aep-sim check captures/ --failures-only          only what does not match
  curl -s … | aep-sim check -                      one response

In a checkout, write "npm run aep-sim -- check".
`;

const CODES = exitCodes({
  0: 'every payload matches',
  1: 'a payload does not match or is not recognized, or none has a body',
  2: 'a file cannot be read, or no payload was found',
});

export function addCheck(root: Command): void {
  root
    .command('check')
    .description('Check captured JSON or HAR files against each edition.')
    .argument(
      '<path...>',
      'JSON or HAR files, folders of them, patterns, or - for standard input',
      nonEmptyList,
    )
    .addOption(
      new Option(
        '--edition <name>',
        'edition that must match, and whose differences are listed',
      ).choices(editionNames),
    )
    .option('--differences', 'list the differences from every edition', false)
    .option('--failures-only', 'print only payloads that do not match', false)
    .option('--json', 'print a JSON line for each payload, with the first 20 differences', false)
    .addHelpText('after', EXAMPLES + CODES)
    // Loaded only when it runs.
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check.ts');
      return check(files, options);
    });
}
