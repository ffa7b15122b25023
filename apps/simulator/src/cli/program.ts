import { readFileSync } from 'node:fs';
import { editionNames } from '@aep-sim/types';
import { Command, Option } from 'commander';
import type { CheckOptions } from './check/check.ts';
import { addDemo } from './demo/command.ts';
import { addExec } from './exec/command.ts';
import { addExplain } from './explain/command.ts';
import { addExport } from './export/command.ts';
import { addStart } from './start/command.ts';
import type { VerifyOptions } from './verify/verify.ts';
import { addWorld } from './world/command.ts';

/** The command line. A bad flag is one line on standard error and exit code 2. */
export function program(): Command {
  const root = new Command('aep-sim')
    .description("A local simulator of Adobe Experience Platform's export-jobs API. Unofficial.")
    .version(version())
    // `exec` hands on the flags of what it runs.
    .enablePositionalOptions();

  addStart(root);
  addExec(root);
  addDemo(root);
  addExport(root);
  addExplain(root);
  addWorld(root);

  root
    .command('check')
    .description('Tell which editions captured JSON payloads, or those in a HAR file, satisfy.')
    .argument('<path...>', 'JSON or HAR files, folders of them, patterns, or - for standard input')
    .addOption(
      new Option('--edition <name>', 'what has to fit, for exit code 0; else any').choices(
        editionNames,
      ),
    )
    .option('--json', 'a JSON line for each payload, with the first 20 places of each form', false)
    .addHelpText(
      'after',
      '\nExit code 0 when each payload fits, 1 when one does not or there is none, 2 for a bad file.\n',
    )
    // What a command needs is loaded with it: most start a simulator.
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./check/check.ts');
      return check(files, options);
    });

  root
    .command('verify')
    .description('Verify pact files against the simulator.')
    .argument('<path...>', 'pact files, folders of them, or patterns')
    .option('--json', 'print a JSON line for each file', false)
    .addHelpText(
      'after',
      '\nExit code 0 when all pass, 1 when one does not, 2 for a bad file; then nothing is verified.\n',
    )
    .action(async (paths: string[], options: VerifyOptions) => {
      const { verify } = await import('./verify/verify.ts');
      return verify(paths, options);
    });

  exitWithTwo(root);
  return root;
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Usage errors are one line and exit with 2; help exits with 0. */
function exitWithTwo(command: Command): void {
  const help = `see ${nameOf(command)} --help`;
  const remedy = command.name() === 'exec' ? `write -- before the command; ${help}` : help;
  for (const inner of command.commands) exitWithTwo(inner);
  command
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .configureOutput({
      outputError: (text, write) => {
        const line = text
          .replace(/^error: /, '')
          // Its value may be a token.
          .replace(/^(unknown option '[^'=]*)=.*'/s, "$1'")
          // An address may have a password.
          .replaceAll(/:\/\/[^\s/@']*@/g, '://***@')
          .trim()
          .replaceAll(/\s*\n\s*/g, ' ');
        write(`aep-sim: ${line} (${remedy})\n`);
      },
    });
}

/** As somebody types it: `aep-sim world from`. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent ? `${nameOf(parent)} ${command.name()}` : command.name();
}
