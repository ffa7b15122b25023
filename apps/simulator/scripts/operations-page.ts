import { operations } from '../src/api/operations.ts';
import { operations as controlOperations } from '../src/control/operations.ts';
import type { EffectType } from '../src/core/effect.ts';
import type { Description, Family } from '../src/http/description.ts';
import { effectsOf } from '../src/http/faults/fits.ts';

const services = {
  profile: 'Export jobs',
  catalog: 'Catalog',
  'data-access': 'Data Access',
  ims: 'Tokens',
  control: 'Control plane',
} as const satisfies Readonly<Record<Family, string>>;

/** What docs/operations.md says: the operations by their service, in the order of their tables. */
export function operationsPage(): string {
  const all: readonly Description[] = [...operations, ...controlOperations];
  const sections = Object.entries(services).map(([family, title]) => {
    const rows = all.filter((one) => one.family === family).map(rowOf);
    const head = '| name | request | what it does |\n|---|---|---|';
    return `## ${title}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `${HEAD}\n${sections.join('\n')}\n${effectsSection()}`;
}

const EFFECTS: readonly EffectType[] = [
  ...(['error', 'latency', 'hang', 'reset', 'cut', 'drip', 'body', 'content-length'] as const),
  ...(['answer-lost', 'hold', 'token', 'page', 'rate-limit', 'script', 'cancel'] as const),
];

/** Which operation can have which effect. */
function effectsSection(): string {
  const head = `| operation | ${EFFECTS.map((effect) => `\`${effect}\``).join(' | ')} |`;
  const line = `|---|${EFFECTS.map(() => ':-:|').join('')}`;
  const rows = operations.map((operation) => {
    const able = effectsOf(operation);
    const marks = EFFECTS.map((effect) => (able.includes(effect) ? '●' : ''));
    return `| \`${operation.name}\` | ${marks.join(' | ')} |`;
  });
  return `## Effects\n\nWhich [effects](control-plane.md#rules) a rule can have on the requests of an operation.\n\n${[head, line, ...rows].join('\n')}\n`;
}

const HEAD = `# Operations

<!-- Generated from the tables of operations in apps/simulator/src. Do not edit: run \`npm run generate\`. -->

All operations of the simulator. The name is the one that [rules](control-plane.md#rules) and the journal use; it is the \`operationId\` of \`GET /openapi.json\`, which has the parameters, bodies and responses. An operation of Experience Platform is also under \`/editions/<name>\`, and HEAD works on every path with GET. How to use them: [the API](api.md), [the control plane](control-plane.md).
`;

function rowOf({ name, method, path, summary }: Description): string {
  return `| \`${name}\` | \`${method} ${path}\` | ${summary.replaceAll('|', '\\|')} |`;
}
