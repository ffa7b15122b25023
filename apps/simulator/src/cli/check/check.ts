import type { EditionName } from '@aep-sim/types';
import { type Captured, capturedIn } from '../../check/captured.ts';
import type { Schemas } from '../../check/explain.ts';
import { type Finding, type Verdict, verdictOn } from '../../check/verdict.ts';
import { filesAt, notJson, textOf } from '../files.ts';
import { refuse } from '../refuse.ts';
import { note, print } from '../terminal/printable.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** Fitting this edition is what counts; without it, fitting any. */
  readonly edition?: EditionName;
}

const files = { endings: ['.json', '.har'], what: 'JSON or HAR file' } as const;

/**
 * Holds captured payloads against the editions. Exit code 0 when each fits, 1 when one does not or there is none,
 * 2 for a bad file.
 */
export async function check(places: readonly string[], options: CheckOptions): Promise<void> {
  const captured: Captured[] = [];
  for (const found of places.flatMap((place) => filesAt(place, files))) {
    const inside = read(found.file, await textOf(found));
    for (const one of inside) captured.push(one);
    if (inside.length > 0) continue;
    const sentence = `${found.file} is a HAR file without any call of this API`;
    if (found.named) refuse(sentence);
    note(`${sentence}: passed over`);
  }
  const schemas = await servedSchemas();
  let fitting = 0;
  let wrong = 0;
  for (const { from, value, lack } of captured) {
    const verdict = lack ? { lack } : judge(value, schemas, options.edition);
    if (options.json) print(JSON.stringify({ from, ...verdict }));
    else print(...shown(from, verdict));
    if (!lack && fits(verdict, options.edition)) fitting += 1;
    else if (!lack || lack === 'is not JSON') wrong += 1;
  }
  process.exitCode = fitting > 0 && wrong === 0 ? 0 : 1;
}

/** What is said of one thing that was captured. */
interface Said extends Partial<Verdict> {
  readonly lack?: Captured['lack'];
  /** Why it cannot fit the edition that was asked for. */
  readonly reason?: string;
}

function judge(value: unknown, schemas: Schemas, edition: EditionName | undefined): Said {
  const verdict = verdictOn(value, schemas);
  const { payload, findings } = verdict;
  const asked = findings.some((one) => one.edition === edition || one.edition === 'service');
  if (edition === undefined || payload === undefined || asked) return verdict;
  return { ...verdict, reason: `${edition} has no ${payload}` };
}

function fits({ findings = [] }: Said, edition: EditionName | undefined): boolean {
  return findings.some(
    (finding) =>
      finding.problems.length === 0 &&
      (edition === undefined || finding.edition === edition || finding.edition === 'service'),
  );
}

function read(file: string, text: string): readonly Captured[] {
  try {
    return capturedIn(file, text);
  } catch {
    return refuse(`${file} ${notJson(text)}`);
  }
}

function shown(from: string, { lack, reason, payload, findings = [] }: Said): string[] {
  return [
    `${from}: ${lack ?? payload ?? 'nothing of this API, by its looks'}`,
    ...(reason ? [`  ${reason}`] : []),
    ...findings.flatMap(shownFinding),
  ];
}

function shownFinding({ edition, problems, more }: Finding): string[] {
  if (problems.length === 0) return [`  fits ${edition}`];
  return [
    `  not ${edition}`,
    ...problems.map(({ at, message }) => `    ${at} ${message}`),
    ...(more ? [`    and ${more} more`] : []),
  ];
}

/** The schemas of all payloads stand in the document that the simulator serves; it is large, and read when needed. */
async function servedSchemas(): Promise<Schemas> {
  const { openapi, otherSchemas } = await import('../../generated/openapi.ts');
  const { components } = JSON.parse(openapi) as { components: { schemas: Schemas } };
  return { ...components.schemas, ...JSON.parse(otherSchemas) };
}
