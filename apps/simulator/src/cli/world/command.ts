import type { Command } from 'commander';
import { exitCodes } from '../exit-codes.ts';
import { nonEmpty, nonEmptyList } from '../flags.ts';
import { addHelp } from '../help/command.ts';
import type { WorldFromOptions } from './world-from.ts';

const EXAMPLES = `
Examples:
  aep-sim world from traffic.har > world.json
  aep-sim world from jobs.json data-sets.json --out world.json
  aep-sim start --world world.json

Reads the requests for export jobs and datasets in HAR files, and jobs, pages of jobs, and datasets in JSON files,
in the format of any edition. Tokens, keys, and passwords are replaced by placeholders such as token-1.
In a checkout, write "npm run aep-sim -- world from".
`;

const CODES = exitCodes({
  0: 'a world was written',
  1: 'no export job or dataset was found',
  2: 'a file cannot be read or written',
});

export function addWorld(root: Command): void {
  const world = root.command('world').description('Create world files.');
  world
    .command('from')
    .description('Write a world file from captured HAR files or JSON payloads.')
    .argument(
      '<path...>',
      'JSON or HAR files, folders of them, patterns, or - for standard input',
      nonEmptyList,
    )
    .option('--out <file>', 'file to write (default: standard output)', nonEmpty)
    .addHelpText('after', EXAMPLES + CODES)
    // Loaded only when it runs.
    .action(async (paths: string[], options: WorldFromOptions) => {
      const { worldFromFiles } = await import('./world-from.ts');
      return worldFromFiles(paths, options);
    });
  addHelp(world);
}
