import { readFileSync } from 'node:fs';
import { editionNames } from '@aep-sim/types';
import { Command, Option } from 'commander';
import type { CheckOptions } from './check/check.ts';
import { addDemo } from './demo/command.ts';
import { addExec } from './exec/command.ts';
import { exitCodes } from './exit-codes.ts';
import { addExplain } from './explain/command.ts';
import { addExport } from './export/command.ts';
import { nonEmptyList } from './flags.ts';
import { addHelp } from './help/command.ts';
import { addStart } from './start/command.ts';
import { usageError } from './usage-error.ts';
import type { VerifyOptions } from './verify/verify.ts';
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
    .addHelpText(
      'after',
      exitCodes({
        0: 'every payload matches',
        1: 'a payload does not match or is not recognized, or none has a body',
        2: 'a file cannot be read, or no payload was found',
      }),
    )
    // Loads a command when it runs, so that starting a simulator stays fast.
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      return check(files, options);
    });

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
    .addHelpText(
      'after',
      exitCodes({
        0: 'every interaction passes, or is pending',
        1: 'an interaction fails',
        2: 'a file cannot be read, or no pact file was found; nothing is verified',
      }),
    )
    .action(async (paths: string[], options: VerifyOptions) => {
      const { verify } = await import('./verify/verify.ts');
      return verify(paths, options);
    });

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
