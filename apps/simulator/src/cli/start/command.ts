import type { Command } from 'commander';
import { addParentOptions } from '../serve/parent.ts';
import { addServeOptions, withoutDefaults } from '../serve/serve-options.ts';
import { type StartOptions, start } from './start.ts';

const EXAMPLES = `
Examples:
  aep-sim start                               the documented world, at http://127.0.0.1:4100
  aep-sim start --open                        and the page that shows its jobs, in the browser
  aep-sim start --port 0 --json               any free port; read the url from the first line
  aep-sim start --world empty --pace instant  for tests: nothing there, every job ends at once
  aep-sim start --script fails-writing        every job fails, with an empty batchId
  aep-sim start --edition tutorial            the API as the tutorial of 2019 documents it
  aep-sim start --world world.json            datasets, segments and jobs of your own
  aep-sim start --clock 2026-01-01T00:00:00Z  the same responses in every run; move the clock with /_sim/clock
  aep-sim start --rules flaky                 one request in ten fails: docs/rules.md has more, and the form
  aep-sim start --rules rules.yaml            faults of your own in each sandbox
  aep-sim start --population 1000000          a million profiles to export from
  aep-sim start --profiles people.ndjson      your own profiles, one JSON object a line
  aep-sim start --quiet --report              nothing but what your client did wrong, at the end

When npm or npx starts it, it stops when they end: "npx aep-sim start & ... kill $!" leaves nothing running.

While nobody reads its output, it drops lines, and then says how many.
In a checkout, write "npm start --" for "aep-sim start".
`;

export function addStart(root: Command): void {
  const command = root.command('start').description('Serve the API until SIGTERM or Ctrl-C.');
  addParentOptions(addServeOptions(command, 4100))
    .option('--json', 'print JSON lines: one when ready, then one a request', false)
    .option('--quiet', 'print nothing for a request', false)
    .option('--report', 'when it stops, print what clients did wrong in each sandbox', false)
    .option('--open', 'open the page that shows jobs and requests, /_sim/ui, in the browser', false)
    .addHelpText('after', EXAMPLES)
    .action((options: StartOptions, command: Command) => start(withoutDefaults(options, command)));
}
