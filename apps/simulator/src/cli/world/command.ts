import type { Command } from 'commander';
import { nonEmpty } from '../flags.ts';
import type { WorldFromOptions } from './world-from.ts';

const EXAMPLES = `
Examples:
  aep-sim world from traffic.har > world.json
  aep-sim world from jobs.json data-sets.json --out world.json
  aep-sim start --world world.json

From a HAR file, the calls of export jobs and datasets are read; from other files, jobs, pages of jobs and
datasets, in any form that a document has. Tokens, keys and passwords are replaced by names.

Exit codes:
  0  a world was written
  1  no export job and no dataset was found
  2  a file cannot be read or written
In a checkout, write "npm run aep-sim -- world from".
`;

export function addWorld(root: Command): void {
  root
    .command('world')
    .description('Make worlds to start with.')
    .command('from')
    .description('Write a world file from captured HAR files or JSON payloads.')
    .argument('<path...>', 'JSON or HAR files, folders of them, patterns, or - for standard input')
    .option('--out <file>', 'file to write (standard output unless given)', nonEmpty)
    .addHelpText('after', EXAMPLES)
    // What serves nothing is not to be loaded by a server.
    .action(async (paths: string[], options: WorldFromOptions) => {
      const { worldFromFiles } = await import('./world-from.ts');
      return worldFromFiles(paths, options);
    });
}
