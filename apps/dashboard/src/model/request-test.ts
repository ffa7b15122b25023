import type { Rule } from '@aep-sim/types';
import { JOBS } from './api-paths.ts';
import { valueAt, withValueAt } from './json-pointer.ts';
import { curledOf, isSecret } from './request-curl.ts';
import { operationText } from './request-words.ts';
import type { Exchange } from './sent-request.ts';
import { code, literal, testText } from './test-text.ts';

const DATA_SET = '/destination/datasetId';
/** Those that each sandbox of a test brings with it. */
const OWN = ['authorization', 'x-api-key', 'x-gw-ims-org-id', 'x-sandbox-name'];

/** The parts of an exchange from which a test is generated. */
export type Exchanged = Pick<Exchange, 'operation' | 'request' | 'jobId' | 'why' | 'rule'> & {
  readonly response: { readonly status: number };
};

type Armed = Pick<Rule, 'match' | 'effect'>;

/**
 * A vitest test that sends a request of the journal in its own sandbox, and expects the same response. The
 * dataset and the job in it are created there, and so is the rule that acted on it.
 */
export function testOf(entry: Exchanged, rule: Armed | undefined): string {
  const { request, response, jobId } = entry;
  const { path, headers, body, note } = curledOf(request, entry.why);
  const makesJob = jobId !== undefined && path.startsWith(`${JOBS}/${jobId}`) && isKnown(entry);
  const usesDataSet = typeof valueAt(body, DATA_SET) === 'string' && hasDataSet(entry);
  const sentBody = usesDataSet ? withValueAt(body, DATA_SET, DATA_SET) : body;
  const own = headers.filter(([name]) => !OWN.includes(name));
  const missing = OWN.filter((name) => isSecret(name) && request.headers[name] === undefined);
  // It may leave a job behind, which is its purpose.
  const leaks = usesDataSet || makesJob ? ", leaks: { jobs: 'ignore' }" : '';
  const got = response.status === 0 ? 'no response to' : `${response.status} for`;
  const title = `get ${got} ${operationText(entry)}`;
  return testText({
    title,
    options: leaks,
    lines: [
      ...(note ? [`// ${note}`] : []),
      ...(usesDataSet || makesJob ? ['const datasetId = await sim.datasets.create();'] : []),
      ...(makesJob ? MADE_JOB : []),
      ...ruleCode(entry, rule),
      ...headersCode(own, missing),
      `const sending = sim.fetch(${pathCode(path, makesJob ? jobId : undefined)}, {`,
      ...(request.method === 'GET' ? [] : [`  method: ${literal(request.method)},`]),
      own.length + missing.length === 0 ? '  headers: sim.headers,' : '  headers,',
      ...(sentBody === undefined ? [] : [`  body: ${bodyCode(sentBody)},`]),
      '});',
      response.status === 0
        ? 'await expect(sending).rejects.toThrow(TypeError);'
        : `expect((await sending).status).toBe(${response.status});`,
    ],
  });
}

function isKnown({ why = [] }: Exchanged): boolean {
  return !why.some(({ keyword }) => keyword === 'job-unknown');
}

function hasDataSet({ why = [] }: Exchanged): boolean {
  return !why.some(({ pointer, in: place }) => place === undefined && pointer === DATA_SET);
}

const MADE_JOB = [
  `const created = await sim.fetch('${JOBS}', {`,
  "  method: 'POST',",
  "  headers: { ...sim.headers, 'content-type': 'application/json' },",
  '  body: JSON.stringify({',
  '    destination: { datasetId },',
  "    schema: { name: '_xdm.context.profile' },",
  '  }),',
  '});',
  'const { id } = await created.json();',
];

function ruleCode({ rule: had }: Exchanged, rule: Armed | undefined): string[] {
  if (rule) return [`await sim.rules.add(${code(armed(rule), 2)});`];
  return had ? [`// Add the rule that was there: its effect was ${had.effect}.`] : [];
}

/** The rule to create; its job is another one in the test. */
function armed({ effect, match = {} }: Armed): object {
  const { jobId: _, ...others } = match;
  return { ...(Object.keys(others).length > 0 && { match: others }), times: 1, effect };
}

function headersCode(
  own: readonly (readonly [string, string])[],
  missing: readonly string[],
): string[] {
  if (own.length + missing.length === 0) return [];
  const pairs = own.map(([name, value]) => `, ${literal(name)}: ${literal(value)}`).join('');
  return missing.length === 0
    ? [`const headers = { ...sim.headers${pairs} };`]
    : [
        `const headers = new Headers({ ...sim.headers${pairs} });`,
        ...missing.map((name) => `headers.delete(${literal(name)});`),
      ];
}

function pathCode(path: string, jobId: number | undefined): string {
  if (jobId === undefined) return literal(path);
  const rest = path.slice(`${JOBS}/${jobId}`.length);
  return `\`${JOBS}/\${id}${rest.replace(/[\\`$]/g, '\\$&')}\``;
}

/** JSON as code. The dataset is a variable. */
function bodyCode(body: unknown): string {
  if (typeof body === 'string') return literal(body);
  const text = code(body, 4);
  return `JSON.stringify(${text.replace(`"datasetId": "${DATA_SET}"`, '"datasetId": datasetId')})`;
}
