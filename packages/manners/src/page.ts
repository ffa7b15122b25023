import type { Detector } from './detector.ts';
import { detectors } from './findings/index.ts';

/** What a client should do, in Markdown: a section for each kind of finding, whose anchor is its name. */
export function clientMannersPage(): string {
  return `${HEAD}\n${detectors.map(sectionOf).join('\n')}`;
}

const HEAD = `# What your client should do

<!-- Generated from packages/manners/src/findings. Do not edit: run \`npm run generate\`. -->

The simulator keeps a journal of what your client sent, and \`GET /_sim/report\` lists what was wrong with it ([an example](faults.md#first-fault)). \`aep-sim start --report\` prints the same when it stops, and \`aep-sim exec --report\` when the command has ended. An **error** loses or duplicates data, or will. A **warning** works here, and fails or is expensive elsewhere.

Only what the journal proves is reported. Requests count as one client's if they have the same token, API key, \`User-Agent\`, and \`x-test…\` and \`x-client…\` headers. A duration is the longer of real time and time on the sandbox's clock, so a test that advances the clock does not have to sleep. If your test fakes timers in another process than the simulator's, advance the sandbox's clock as well.

The [evidence](evidence.md) describes the source of each finding, also as \`GET /_sim/evidence/{id}\`.

| finding | severity |
|---|---|
${detectors.map(({ finding, severity }) => `| [${finding}](#${finding}) | ${severity} |`).join('\n')}
`;

function sectionOf({ finding, severity, means, why, instead, evidence }: Detector): string {
  return `## ${finding}

${means}

**Why it matters** (${severity}): ${why}

**What to do**: ${instead}

Evidence: \`${evidence}\`.
`;
}
