import type { EditionName } from '@aep-sim/types';
import { type Captured, capturedIn } from '../../check/captured.ts';
import type { Schemas } from '../../check/explain.ts';
import { verdictOn } from '../../check/verdict.ts';
import { exitWithError } from '../exit-with-error.ts';
import { filesAt, notJson, textOf } from '../files.ts';
import { print, printWarning } from '../terminal/printable.ts';
import { type CheckResult, hides, kindOf, linesOf, summaryOf } from './check-lines.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** The edition that must match; absent: any. */
  readonly edition?: EditionName;
  /** Whether payloads that match are omitted. */
  readonly failuresOnly: boolean;
  /** Whether differences from all editions are listed. */
  readonly differences: boolean;
}

const files = { endings: ['.json', '.har'], what: 'JSON or HAR file' } as const;

/**
 * Compares captured payloads with the editions. Exit code 0 if each matches, 1 if one does not or none has a body, 2 if a
 * file cannot be read or has no payload.
 */
export async function check(places: readonly string[], options: CheckOptions): Promise<void> {
  const { edition, json, failuresOnly } = options;
  const captured: Captured[] = [];
  let fileCount = 0;
  for (const found of places.flatMap((place) => filesAt(place, files))) {
    const inside = read(found.file, await textOf(found.file));
    for (const one of inside) captured.push(one);
    fileCount += inside.length > 0 ? 1 : 0;
    if (inside.length > 0) continue;
    const sentence = 'it contains no request to this API.';
    if (found.named) exitWithError(`${found.file} is a HAR file, but ${sentence}`);
    printWarning(`Skipped ${found.file}: ${sentence}`);
  }
  const schemas = await servedSchemas();
  const counts = { match: 0, difference: 0, unrecognized: 0, 'no body': 0 };
  let isHiding = false;
  let isBroken = false;
  for (const { from, value, lack } of captured) {
    const result: CheckResult = { from, ...(lack ? { lack } : compare(value, schemas, edition)) };
    const kind = kindOf(result, edition);
    counts[kind] += 1;
    isBroken ||= kind === 'difference' || kind === 'unrecognized';
    if (failuresOnly && (kind === 'match' || kind === 'no body')) continue;
    isHiding ||= hides(result, options);
    print(...(json ? [JSON.stringify(result)] : linesOf(result, options)));
  }
  if (!json) print(...summaryOf({ files: fileCount, counts, edition, hides: isHiding }));
  process.exitCode = counts.match > 0 && !isBroken ? 0 : 1;
}

function compare(
  value: unknown,
  schemas: Schemas,
  edition: EditionName | undefined,
): Omit<CheckResult, 'from'> {
  const verdict = verdictOn(value, schemas);
  const { payload, findings } = verdict;
  const isCompared = findings.some((one) => one.edition === edition || one.edition === 'service');
  if (edition === undefined || payload === undefined || isCompared) return verdict;
  return { ...verdict, reason: `${edition} has no ${payload}` };
}

function read(file: string, text: string): readonly Captured[] {
  try {
    return capturedIn(file, text);
  } catch {
    return exitWithError(`${file} ${notJson(text)}`);
  }
}

/** The schemas of all payloads, from the OpenAPI document. It is large, so it is loaded when needed. */
async function servedSchemas(): Promise<Schemas> {
  const { openapi, otherSchemas } = await import('../../generated/openapi.ts');
  const { components } = JSON.parse(openapi) as { components: { schemas: Schemas } };
  return { ...components.schemas, ...JSON.parse(otherSchemas) };
}
