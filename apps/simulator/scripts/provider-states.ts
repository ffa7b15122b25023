// Writes docs/provider-states.md from the table in src/verify/states.ts. The result is committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerStates } from '../src/verify/states.ts';

const rows = providerStates.map(({ name, params }) => {
  const listed = Object.entries(params).map(([key, otherwise]) => `\`${key}\` (${otherwise})`);
  return `| ${name} | ${listed.join(', ')} |`;
});

const text = `# Provider states

<!-- Generated from apps/simulator/src/verify/states.ts. Do not edit: run \`npm run generate\`. -->

What \`aep-sim verify\` can set up for an interaction of a pact file. A name in braces is a parameter: give it beside the state, or write its value in its place, as in "an export job scripted fails-writing". In brackets stands what it may be, and after the semicolon what holds without it. A whole number may be a number or its digits as a text. Any other parameter, and any other value, fails before anything runs.

Several states of one interaction add up; the same one twice is the same as once. Two that contradict each other fail: two jobs with one id (give each its own), jobs beside "no export jobs exist", two kinds of token. They hold for every org and sandbox, at one instant: 2026-01-01T00:00:00Z.

| state | parameters |
|---|---|
${rows.join('\n')}

The data set of a job exists with it, and 5b7c86968f7b6501e21ba9df where no export jobs do. \`status\` is, in uppercase, NEW, PROCESSING, SUCCEEDED, FAILED, CANCELLING or CANCELLED; the scripts are in [the control plane](control-plane.md). The jobs of "{count} export jobs exist" have the ids 1000, 1001 and so on, each an hour younger than the one before. The states of the token replace the one that the request carries, and give none to a request without. The edition is chosen by the request's path: \`/editions/tutorial/data/core/ups/export/jobs/726\`.
`;

writeFileSync(join(import.meta.dirname, '../../../docs/provider-states.md'), text);
