import { editionNames } from '@aep-sim/types';
import { type Command, Option } from 'commander';
import { exitCodes } from '../exit-codes.ts';
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

The request is the body of POST /data/core/ups/export/jobs. Its dataset is created if it does not exist.
If segmentPerBatch is true, each segment has its own folder. The same request and flags give the same bytes.
In a checkout, write "npm run aep-sim -- export".
`;

const CODES = exitCodes({
  0: 'the files were written',
  1: 'the request is rejected, or its job fails',
  2: 'a file cannot be read, or a flag is not valid',
});

export function addExport(root: Command): void {
  root
    .command('export')
    .description('Run one export job without a server, and write its Parquet files to a folder.')
    .requiredOption(
      '--request <file>',
      'JSON file of the request, or - for standard input',
      nonEmpty,
    )
    .requiredOption(
      '--out <folder>',
      'folder for the files; created if it does not exist',
      nonEmpty,
    )
    .addOption(populationOption())
    .addOption(profilesOption())
    .addOption(seedOption())
    .addOption(
      new Option('--edition <name>', 'version of the API, which sets the defaults of the request')
        .choices(editionNames)
        .default('platform'),
    )
    .option('--force', 'replace the files of an earlier export in the folder', false)
    .option('--json', 'print a JSON line for each file, and one at the end', false)
    .addHelpText('after', EXAMPLES + CODES)
    // Loaded only when it runs.
    .action(async (options: ExportOptions) => (await import('./export.ts')).exportOnce(options));
}
