import { type Command, Option } from 'commander';
import { caller } from '../api/caller.ts';
import { exitCodes } from '../exit-codes.ts';
import { address, instant, jobId, org, sandbox } from '../flags.ts';
import { addControlToken } from '../serve/control-token.ts';
import type { ExplainOptions } from './explain.ts';

const EXAMPLES = `
Examples:
  aep-sim explain 546339890                            the job now, in sandbox prod
  aep-sim explain 546339890 --at 2026-11-26T21:00:00Z  the job at that time on the sandbox's clock
  aep-sim explain 546339890 --at 1795726800000         the same time as Unix time in milliseconds, as in the API
  aep-sim explain 722 --sandbox dev --json             the same as JSON, for scripts
  aep-sim explain 722 --url http://sim.test:4100 --control-token "$TOKEN"

In a checkout, write "npm run aep-sim -- explain".
`;

const CODES = exitCodes({
  0: 'the job was found',
  1: 'the job was not found, or no simulator responds within 10 s',
  2: 'a flag is not valid',
});

export function addExplain(root: Command): void {
  const command = root
    .command('explain')
    .description('Print the state of an export job, its times, its batches, and why.')
    .argument('<job id>', 'ID of the export job', jobId)
    .addOption(
      new Option('--url <url>', 'URL of the simulator')
        .default('http://127.0.0.1:4100')
        .argParser(address),
    )
    .addOption(
      new Option('--org <id>', 'organization ID of the job, as in x-gw-ims-org-id')
        .default(caller['x-gw-ims-org-id'])
        .argParser(org),
    )
    .addOption(
      new Option('--sandbox <name>', 'sandbox of the job').default('prod').argParser(sandbox),
    );
  addControlToken(command, 'bearer token of the control plane, if it requires one')
    .option(
      '--at <time>',
      "timestamp on the sandbox's clock: RFC 3339, or Unix time in milliseconds (default: now)",
      instant,
    )
    .option('--json', 'print the job as one line of JSON', false)
    .addHelpText('after', EXAMPLES + CODES)
    // Loaded only when it runs.
    .action(async (id: number, options: ExplainOptions) => {
      const { explain } = await import('./explain.ts');
      return explain(id, options);
    });
}
