import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { nonEmptyList } from '../flags.ts';
import type { VerifyOptions } from './verify.ts';

const EXAMPLES = `
Examples:
  aep-sim verify pacts/
  aep-sim verify my-service-platform.json --provider platform

Requires @pact-foundation/pact. In a checkout, write "npm run aep-sim -- verify".
`;

const CODES = exitCodes({
  0: 'every interaction passes, or is pending',
  1: 'an interaction fails',
  2: 'a file cannot be read, or no pact file was found; nothing is verified',
});

export function addVerify(root: Command): void {
  root
    .command('verify')
    .description('Verify pact files against the simulator.')
    .argument('<path...>', 'pact files, folders of them, or patterns', nonEmptyList)
    .option(
      '--provider <name>',
      'name of this API in the pact files; others are skipped',
      'aep-sim',
    )
    .option('--json', 'print a JSON line for each file', false)
    .addHelpText('after', EXAMPLES + CODES)
    // Loaded only when it runs.
    .action(async (paths: string[], options: VerifyOptions) => {
      const { verify } = await import('./verify.ts');
      return verify(paths, options);
    });
}
