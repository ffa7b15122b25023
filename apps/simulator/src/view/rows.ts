import type { BatchRows } from '@aep-sim/types';
import type { BatchAt } from '../core/batch.ts';
import type { ExportFile, Exports } from '../export/port.ts';
import { inSteps, type Steps } from '../steps/in-steps.ts';
import { jsonTexts } from '../steps/json-in-steps.ts';
import { yieldIfLong } from '../steps/yield-if-long.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { jsonOf } from './json-of.ts';

/** A response is created at once, so of large rows fewer are shown, at least one. */
const MAX_CHARACTERS = 2_097_152;

export interface AskedRows {
  readonly limit: number;
  /** Whether its files are listed too, which takes as long as writing them. */
  readonly withFiles: boolean;
}

/**
 * The first rows of a batch, at most `limit`. One that is not written has none, and no files.
 *
 * @throws FileMissing if the profiles of its job no longer exist, and WriteFailed
 */
export async function batchRows(
  exports: Pick<Exports, 'rows' | 'files'>,
  { tenant, facts }: Pick<RequestContext, 'tenant' | 'facts'>,
  { id, job, index, state }: BatchAt,
  { limit, withFiles }: AskedRows,
): Promise<BatchRows> {
  const isWritten = state === 'written' || state === 'replaced';
  const batch = { tenant, origin: facts.origin, job, index };
  // One more than is shown, to find out whether there are more.
  const rows = isWritten ? await exports.rows(batch, limit + 1) : [];
  const shown: Record<string, unknown>[] = [];
  let characters = 0;
  for (const row of rows.slice(0, limit)) {
    const turn = yieldIfLong();
    if (turn) await turn;
    const plain = await inSteps(plainRow(row));
    characters += await inSteps(lengthOf(plain));
    if (characters > MAX_CHARACTERS && shown.length > 0) break;
    shown.push(plain);
  }
  return {
    batchId: id,
    jobId: job.id,
    state,
    rows: shown,
    more: rows.length > shown.length,
    ...(withFiles && { files: isWritten ? (await exports.files(batch)).map(shownFile) : [] }),
  };
}

function shownFile({ name, length, records }: ExportFile) {
  return { name, bytes: length, rows: records };
}

/** This number of list items takes less than a millisecond. */
const STEP_ELEMENTS = 16;

/** A row as {@link jsonOf} has it. A profile may have very many events. */
function* plainRow(row: Readonly<Record<string, unknown>>): Steps<Record<string, unknown>> {
  const plain: [string, unknown][] = [];
  for (const [name, value] of Object.entries(row)) {
    if (value === undefined) continue;
    plain.push([name, Array.isArray(value) ? yield* plainList(value) : jsonOf(value)]);
    yield;
  }
  return Object.fromEntries(plain);
}

function* plainList(list: readonly unknown[]): Steps<unknown[]> {
  const plain: unknown[] = [];
  for (const element of list) {
    plain.push(jsonOf(element));
    if (plain.length % STEP_ELEMENTS === 0) yield;
  }
  return plain;
}

/** Of its JSON, in characters. */
function* lengthOf(plain: object): Steps<number> {
  let length = 0;
  for (const text of jsonTexts(plain)) {
    length += text.length;
    yield;
  }
  return length;
}
