import { editionNames } from '@aep-sim/types';
import { type Command, Option } from 'commander';
import { nonEmpty } from '../flags.ts';
import { populationOption, profilesOption, seedOption } from '../serve/serve-options.ts';
import type { ExportOptions } from './export.ts';

const EXAMPLES = `
Examples:
  aep-sim export --request r.json --out people
  aep-sim export --request r.json --out people --profiles people.ndjson
  aep-sim export --request r.json --out people --population 1000000 --force
  echo '{"destination":{"datasetId":"any"},"schema":{"name":"_xdm.context.profile"}}' |
    aep-sim export --request - --out people

The request is the body of POST /data/core/ups/export/jobs. Its data set need not exist: one is made.
Where segmentPerBatch is true, each segment has a folder. Same request and same flags: same bytes.
Exit code 0 when the files are there, 1 when the request is refused or its job fails, 2 for a bad file or flag.
In a checkout, write "npm run aep-sim -- export".
`;

export function addExport(root: Command): void {
  root
    .command('export')
    .description('Run one export job without a server, and write its Parquet files to a folder.')
    .requiredOption('--request <file>', 'JSON of the request, - for standard input', nonEmpty)
    .requiredOption('--out <folder>', 'folder for the files, made if it is not there', nonEmpty)
    .addOption(populationOption())
    .addOption(profilesOption())
    .addOption(seedOption())
    .addOption(
      new Option('--edition <name>', 'form of the API, for what the request leaves to a default')
        .choices(editionNames)
        .default('platform'),
    )
    .option('--force', 'replace the files that an earlier export left in the folder', false)
    .option('--json', 'print JSON lines: one a file, and one at the end', false)
    .addHelpText('after', EXAMPLES)
    // What serves nothing is not to be loaded by a server.
    .action(async (options: ExportOptions) => (await import('./export.ts')).exportOnce(options));
}
