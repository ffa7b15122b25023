import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { addParentOptions } from '../serve/parent.ts';
import { addServeOptions, withoutDefaults } from '../serve/serve-options.ts';
import { type StartOptions, start } from './start.ts';

const EXAMPLES = `
Examples:
  aep-sim start                               the documented world, at http://127.0.0.1:4100
  aep-sim start --open                        opens the page that shows jobs in the browser
  aep-sim start --port 0 --json               any free port; the first line has the URL
  aep-sim start --world empty --pace instant  for tests: no data, every job finishes at once
  aep-sim start --script fails-writing        every job fails, with an empty batchId
  aep-sim start --edition tutorial            the API as the tutorial of 2019 documents it
  aep-sim start --world world.json            your own datasets, segments, and jobs
  aep-sim start --clock 2026-01-01T00:00:00Z  the same responses in every run; set the clock with /_sim/clock
  aep-sim start --rules flaky                 one request in ten fails; see docs/rules.md
  aep-sim start --rules rules.yaml            your own faults in each sandbox
  aep-sim start --population 1000000          a million synthetic profiles
  aep-sim start --profiles people.ndjson      your own profiles, one JSON object per line
  aep-sim start --quiet --report              prints only what your client did wrong, at the end

If npm or npx started it, it stops when they end: "npx aep-sim start & ... kill $!" leaves nothing running.
If its output is not read, it drops lines and reports how many.
In a checkout, write "npm start --" instead of "aep-sim start".
`;

const CODES = exitCodes({
  0: 'stopped by SIGTERM or Ctrl-C',
  2: 'the simulator cannot start',
});

export function addStart(root: Command): void {
  const command = root.command('start').description('Serve the API until SIGTERM or Ctrl-C.');
  addParentOptions(addServeOptions(command, 4100))
    .option('--json', 'print a JSON line when ready, and one for each request', false)
    .option('--quiet', 'print no requests', false)
    .option('--report', 'print what clients did wrong in each sandbox, when it stops', false)
    .option('--open', 'open the page that shows jobs and requests, /_sim/ui, in the browser', false)
    .addHelpText('after', EXAMPLES + CODES)
    .action((options: StartOptions, command: Command) => start(withoutDefaults(options, command)));
}
