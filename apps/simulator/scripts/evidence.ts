// Writes docs/evidence.md from the tables in evidence/, and for the build the rows as JSON and their IDs as a type.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceRow, evidence } from '../evidence/index.ts';

const rows: readonly EvidenceRow[] = Object.values(evidence);
const areas = [...new Set(rows.map(({ area }) => area))];
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** As the page shows the words of the API. */
const statuses = {
  documented: 'documented',
  seen: 'observed',
  inferred: 'inferred',
  own: 'simulator-only',
} as const;

const markOf = ({ mark, inferredPart }: EvidenceRow): string =>
  inferredPart ? `${statuses[mark]}; **inferred**: ${cell(inferredPart)}` : statuses[mark];

const sections = areas.map((area) => {
  const lines = rows
    .filter((row) => row.area === area)
    .map((row) => `| ${cell(row.behaviour)} | ${markOf(row)} | ${cell(row.source)} |`);
  return `## ${area}\n\n| behavior | status | source, or reason |\n|---|---|---|\n${lines.join('\n')}\n`;
});

const text = `# What is documented, what is inferred

<!-- Generated from apps/simulator/evidence. Do not edit: run \`npm run generate\`. -->

Adobe's documentation contradicts itself in places and has gaps in others. This page lists where each behavior of the simulator comes from, so that you know what to check against the live service.

- **documented**: Adobe's documentation describes it.
- **observed** (\`seen\` in \`GET /_sim/evidence/{id}\`): recorded responses of 2018 and 2019 show it.
- **inferred**: no source describes this; it is this project's choice.
- **simulator-only** (\`own\`): Experience Platform has no equivalent.

${sections.join('\n')}`;

writeFileSync(join(import.meta.dirname, '../../../docs/evidence.md'), text);

const generated = join(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
const byId = Object.entries(evidence).map(([id, row]) => [id, { id, ...row }]);
const json = JSON.stringify(Object.fromEntries(byId), null, 2);
writeFileSync(join(generated, 'evidence.json'), `${json}\n`);

const ids = Object.keys(evidence).map((id) => `  | '${id}'`);
writeFileSync(
  join(generated, 'evidence-id.ts'),
  `// Generated from apps/simulator/evidence. Do not edit: run \`npm run generate\`.

/** The ID of a row of docs/evidence.md. */
export type EvidenceId =\n${ids.join('\n')};\n`,
);
