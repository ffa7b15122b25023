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
    .description('Check captured JSON or HAR files against each edition.')
    .argument('<path...>', 'JSON or HAR files, folders of them, patterns, or - for standard input')
    .addOption(
      new Option(
        '--edition <name>',
        'edition that has to match, and whose differences are listed',
      ).choices(editionNames),
    )
    .option('--differences', 'list the differences from every edition', false)
    .option('--failures-only', 'print only payloads that do not match', false)
    .option('--json', 'print a JSON line for each payload, with the first 20 differences', false)
    .addHelpText(
      'after',
      exitCodes({
        0: 'every payload matches',
        1: 'a payload does not match, or none was found',
        2: 'a file cannot be read',
      }),
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
    .option('--provider <name>', 'what the pact files call this API; others are skipped', 'aep-sim')
    .option('--json', 'print a JSON line for each file', false)
    .addHelpText(
      'after',
      exitCodes({
        0: 'every interaction passes, or is pending',
        1: 'an interaction fails',
        2: 'a file cannot be read, or no pact file is found; nothing is verified',
      }),
    )
    .action(async (paths: string[], options: VerifyOptions) => {
      const { verify } = await import('./verify/verify.ts');
      return verify(paths, options);
    });

  exitWithTwo(root);
  return root;
}

/** What a command ends with, a line each. */
function exitCodes(codes: Readonly<Record<number, string>>): string {
  const lines = Object.entries(codes).map(([code, when]) => `  ${code}  ${when}`);
  return `\nExit codes:\n${lines.join('\n')}\n`;
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
