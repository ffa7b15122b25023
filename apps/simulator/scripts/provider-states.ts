// Writes docs/provider-states.md from the table in src/verify/states.ts. The result is committed.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { providerStates } from '../src/verify/provider-states.ts';

const rows = providerStates.flatMap(({ name, params }) => {
  const listed = Object.entries(params);
  if (listed.length === 0) return [`| \`${name}\` | none | | |`];
  return listed.map(([param, { values, default: otherwise }], index) => {
    const state = index === 0 ? `\`${name}\`` : '';
    return `| ${state} | \`${param}\` | ${values} | ${otherwise} |`;
  });
});

const text = `# Provider states

<!-- Generated from apps/simulator/src/verify/provider-states.ts. Do not edit: run \`npm run generate\`. -->

The states that \`aep-sim verify\` can set up for an interaction of a pact file.

## States

A name in braces is a parameter. Pass it in \`params\`, or write its value in the name, as in \`an export job scripted fails-writing\`. An unknown parameter or value fails before anything runs.

| state | parameter | allowed values | default |
|---|---|---|---|
${rows.join('\n')}

- An integer can be a number or a string of its digits.
- The dataset of a job exists too. In \`no export jobs exist\`, dataset 5b7c86968f7b6501e21ba9df exists.
- The jobs of \`{count} export jobs exist\` have the IDs 1000, 1001, and so on. Each was created an hour after the one before.
- [The control plane](control-plane.md) describes the scripts.
- The token states replace the token of the request. A request without a token stays without one.
- The path of the request chooses the edition: \`/editions/tutorial/data/core/ups/export/jobs/726\`.

## Several states

The states of one interaction are combined. The same state twice counts once. These contradict each other, and the interaction fails:

- two different jobs with one ID: give each its own \`id\`
- a job and \`no export jobs exist\`
- two different token states

States apply to every organization and sandbox. The clock is frozen at 2026-01-01T00:00:00Z.
`;

writeFileSync(join(import.meta.dirname, '../../../docs/provider-states.md'), text);
