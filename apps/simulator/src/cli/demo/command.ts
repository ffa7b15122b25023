import { type Command, Option } from 'commander';
import { address, nonEmpty, sandbox, segments } from '../flags.ts';
import type { DemoOptions } from './demo.ts';

const EXAMPLES = `
Examples:
  aep-sim demo                            with "aep-sim start" in another terminal
  aep-sim demo --segments 3 --out people  three segments, each in a folder of people/
  aep-sim demo --skip-wait                where the simulator has --pace realistic
  aep-sim demo --url http://127.0.0.1:4100/editions/tutorial

What it sends is what your code would send: every request is shown. It keeps to a sandbox of its own.
Exit code 0 when the files are there, 1 when something went wrong, 2 when it could not begin:
a folder cannot be used, or nothing responds within 10 s.
In a checkout, write "npm run aep-sim -- demo".
`;

export function addDemo(root: Command): void {
  root
    .command('demo')
    .description('Take an export from its data set to its rows, at a simulator that is running.')
    .addOption(
      new Option('--url <url>', 'where the simulator is')
        .default('http://127.0.0.1:4100')
        .argParser(address),
    )
    .option('--out <folder>', 'where the files go (a new folder for temporary files)', nonEmpty)
    .addOption(
      new Option('--segments <number>', 'segments to export, each to a batch; 0 for all profiles')
        .default(1)
        .argParser(segments),
    )
    .addOption(
      new Option('--sandbox <name>', 'sandbox to work in').default('demo').argParser(sandbox),
    )
    .option('--skip-wait', "move the sandbox's clock on instead of waiting", false)
    .option('--json', 'print JSON lines: one a request, one a file, and one at the end', false)
    .option('--quiet', 'print the rows and where the files are, and no requests', false)
    .addHelpText('after', EXAMPLES)
    // What serves nothing is not to be loaded by a server.
    .action(async (options: DemoOptions) => (await import('./demo.ts')).demo(options));
}
