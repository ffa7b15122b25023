import type { Command } from 'commander';
import { addParentOptions } from '../serve/parent.ts';
import { addServeOptions, withoutDefaults } from '../serve/serve-options.ts';
import type { ExecOptions } from './exec.ts';

const HELP = `
The command is given, in its environment:
  AEP_BASE_URL, AEP_IMS_URL        where the simulator and its token service are
  AEP_ACCESS_TOKEN                 a token that the simulator accepts, also with --auth strict
  AEP_CLIENT_ID, AEP_CLIENT_SECRET credentials for tokens of its own
  AEP_API_KEY, AEP_IMS_ORG, AEP_SANDBOX
  AEP_DATASET_ID                   a dataset that exports can be written to
  AEP_POLL_MS, AEP_DEADLINE_MS     how long to wait between two polls, and for a job; yours are kept
  AEP_CONTROL_TOKEN                for /_sim, if it requires one

Examples:
  aep-sim exec -- pytest                              tests in any language, against a simulator of their own
  aep-sim exec --rules flaky -- ./gradlew test        one request in ten fails
  aep-sim exec --report -- npm test                   what your client did wrong, on standard error
  aep-sim exec --pace instant --log -- node client.js with the requests on standard error
  aep-sim exec -- sh -c 'curl -s "$AEP_BASE_URL/_sim/health"'

The simulator ends with the command. Standard output is the command's alone.
Exit code: that of the command; 128 and the number of the signal that killed it; 127 when it was not found,
126 when it cannot be run, 2 when the simulator cannot start.
SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1 and SIGUSR2 are passed on to the process group of the command. Ctrl-Z stops
it as well, until exec goes on. When npm or npx has started exec and ends, the command gets SIGTERM.
All that follows the first word of the command is the command's, flags too; so -- may be left out.
In a checkout, write "npm run aep-sim -- exec".
`;

export function addExec(root: Command): void {
  const command = root
    .command('exec')
    .description('Run a command, such as your tests, against a simulator of its own.')
    .argument('<command...>', 'what to run, after --')
    .usage('[options] -- <command...>')
    // Flags behind the first word are the command's: `exec npm test --json`.
    .passThroughOptions();
  addParentOptions(addServeOptions(command, 0))
    .option('--log', 'print a line for each request, on standard error', false)
    .option('--json', 'the same as JSON lines', false)
    .option(
      '--report',
      'print what the command did wrong in its requests, on standard error',
      false,
    )
    .addHelpText('after', HELP)
    .action(async (words: string[], options: ExecOptions, command: Command) => {
      const { exec } = await import('./exec.ts');
      return exec(words, withoutDefaults(options, command));
    });
}
