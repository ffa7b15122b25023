import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { addParentOptions } from '../serve/parent.ts';
import { addServeOptions, withoutDefaults } from '../serve/serve-options.ts';
import type { ExecOptions } from './exec.ts';

const HELP = `
Environment variables of the command:
  AEP_BASE_URL, AEP_IMS_URL         URLs of the simulator and of its token service
  AEP_ACCESS_TOKEN                  a token that the simulator accepts, with --auth strict too
  AEP_CLIENT_ID, AEP_CLIENT_SECRET  credentials to get tokens with
  AEP_API_KEY, AEP_IMS_ORG, AEP_SANDBOX
                                    values of x-api-key, x-gw-ims-org-id, and x-sandbox-name
  AEP_DATASET_ID                    a dataset for exports
  AEP_POLL_MS, AEP_DEADLINE_MS      pause between two polls, and how long to wait for a job; yours are kept
  AEP_CONTROL_TOKEN                 token for /_sim, if it requires one

Examples:
  aep-sim exec -- pytest                              tests in any language, with their own simulator
  aep-sim exec --rules flaky -- ./gradlew test        one request in ten fails
  aep-sim exec --report -- npm test                   prints what your client did wrong
  aep-sim exec --pace instant --log -- node client.js prints the requests
  aep-sim exec -- sh -c 'curl -s "$AEP_BASE_URL/_sim/health"'

The simulator stops when the command ends. Only the command writes to standard output.
SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, and SIGUSR2 are passed on to the process group of the command.
Ctrl-Z stops the command too, until exec continues.
If npm or npx started exec and ends, the command receives SIGTERM.
Everything after the first word of the command belongs to it, flags too, so -- can be omitted.
In a checkout, write "npm run aep-sim -- exec".
`;

const CODES = exitCodes({
  2: 'the simulator cannot start',
  126: 'the command cannot be run',
  127: 'the command was not found',
  '128+n': 'signal n killed the command',
  other: "the command's own exit code",
});

export function addExec(root: Command): void {
  const command = root
    .command('exec')
    .description('Run a command, such as your tests, with its own simulator.')
    .argument('<command...>', 'command to run, after --')
    .usage('[options] -- <command...>')
    // Flags after the first word belong to the command: `exec npm test --json`.
    .passThroughOptions();
  addParentOptions(addServeOptions(command, 0))
    .option('--log', 'print a line for each request, on standard error', false)
    .option('--json', 'print a JSON line for each request, on standard error', false)
    .option(
      '--report',
      'print what the command did wrong in its requests, on standard error',
      false,
    )
    .addHelpText('after', HELP + CODES)
    .action(async (words: string[], options: ExecOptions, command: Command) => {
      const { exec } = await import('./exec.ts');
      return exec(words, withoutDefaults(options, command));
    });
}
