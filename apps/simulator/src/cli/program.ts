import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addCheck } from './check/command.ts';
import { addDemo } from './demo/command.ts';
import { addExec } from './exec/command.ts';
import { addExplain } from './explain/command.ts';
import { addExport } from './export/command.ts';
import { addHelp } from './help/command.ts';
import { addStart } from './start/command.ts';
import { usageError } from './usage-error.ts';
import { addVerify } from './verify/command.ts';
import { addWorld } from './world/command.ts';

/** The command line. A usage error is one line on standard error and exit code 2. */
export function program(): Command {
  const root = new Command('aep-sim')
    .description("A local simulator of Adobe Experience Platform's export-jobs API. Unofficial.")
    .version(version())
    // `exec` passes on the flags of its command.
    .enablePositionalOptions();

  addStart(root);
  addExec(root);
  addDemo(root);
  addExport(root);
  addExplain(root);
  addWorld(root);
  addCheck(root);
  addVerify(root);
  addHelp(root);
  exitWithTwo(root);
  return root;
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** A usage error is one line with exit code 2; help has exit code 0. */
function exitWithTwo(command: Command): void {
  const help = `See ${nameOf(command)} --help.`;
  for (const inner of command.commands) exitWithTwo(inner);
  command
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .configureOutput({
      outputError: (text, write) => {
        // A URL may contain a password, or a token in its query.
        const shown = text
          .replaceAll(/:\/\/[^\s/@']*@/g, '://***@')
          .replaceAll(/(:\/\/[^\s'?#]*[?#])[^\s']+/g, '$1***');
        const sentence = usageError(shown, switchesOf(command));
        // A flag of the command that exec runs, perhaps.
        const isOfExec = command.name() === 'exec' && !process.argv.includes('--');
        const isUnknown = isOfExec && sentence.startsWith('Unknown option');
        const remedy = isUnknown ? `Write -- before the command. ${help}` : help;
        write(`aep-sim: ${sentence} ${remedy}\n`);
      },
    });
}

/** The flags that take no value, `--help` too. */
function switchesOf(command: Command): string[] {
  const options = command.createHelp().visibleOptions(command);
  return options.flatMap(({ long, required, optional }) =>
    long && !required && !optional ? [long] : [],
  );
}

/** As the user types it: `aep-sim world from`. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent ? `${nameOf(parent)} ${command.name()}` : command.name();
}
