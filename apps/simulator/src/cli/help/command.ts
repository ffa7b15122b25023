import type { Command } from 'commander';
import { misspellingOf } from '../../editions/nearest.ts';

/** Commander's own `help` takes one name, and prints the help of all commands for a name that it does not know. */
export function addHelp(parent: Command): void {
  parent.helpCommand(false);
  parent
    .command('help')
    .description('Print the help of a command.')
    .argument('[command...]', 'a command, such as start or world from')
    .action((names: string[]) => commandNamed(parent, names).help());
}

function commandNamed(parent: Command, names: readonly string[]): Command {
  return names.reduce((found, name) => {
    const inner = found.commands.find((one) => one.name() === name);
    return inner ?? found.error(unknown(name, found));
  }, parent);
}

/** In the words of Commander, as for a command that is run. */
function unknown(name: string, within: Command): string {
  const meant = misspellingOf(
    name,
    within.commands.map((one) => one.name()),
  );
  return `error: unknown command '${name}'${meant ? `\n(Did you mean ${meant}?)` : ''}`;
}
