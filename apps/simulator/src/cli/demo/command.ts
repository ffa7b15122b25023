import { type Command, Option } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { address, nonEmpty, sandbox, segments } from '../flags.ts';
import { addControlToken } from '../serve/control-token.ts';
import type { DemoOptions } from './demo.ts';

const EXAMPLES = `
Examples:
  aep-sim demo                            with "aep-sim start" running in another terminal
  aep-sim demo --segments 3 --out people  three segments, each in its own folder of people/
  aep-sim demo --skip-wait                for a simulator with --pace realistic
  aep-sim demo --url http://127.0.0.1:4100/editions/tutorial

Prints every request; your code would send the same ones. It uses the sandbox demo.
In a checkout, write "npm run aep-sim -- demo".
`;

const CODES = exitCodes({
  0: 'the files were downloaded',
  1: 'the export failed',
  2: 'a folder cannot be used, or no simulator responds within 10 s',
  130: 'Ctrl-C; the job is cancelled',
  143: 'SIGTERM; the job is cancelled',
});

export function addDemo(root: Command): void {
  const command = root
    .command('demo')
    .description('Run a complete export against a running simulator and download its files.')
    .addOption(
      new Option('--url <url>', 'URL of the simulator')
        .default('http://127.0.0.1:4100')
        .argParser(address),
    )
    .option('--out <folder>', 'folder for the files (default: a new temporary folder)', nonEmpty)
    .addOption(
      new Option(
        '--segments <number>',
        'number of segments to export, one batch each; 0 for all profiles',
      )
        .default(1)
        .argParser(segments),
    )
    .addOption(new Option('--sandbox <name>', 'sandbox to use').default('demo').argParser(sandbox))
    .option('--skip-wait', "advance the sandbox's clock instead of waiting", false);
  addControlToken(command, 'bearer token of the control plane, for --skip-wait, if it requires one')
    .option('--json', 'print a JSON line for each request and file, and one at the end', false)
    .option('--quiet', 'print only the rows and the paths of the files, no requests', false)
    .addHelpText('after', EXAMPLES + CODES)
    // Loaded only when it runs.
    .action(async (options: DemoOptions) => (await import('./demo.ts')).demo(options));
}
