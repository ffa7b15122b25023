import type { EvidenceRow, JobAnswer } from '@aep-sim/types';
import { type JsonLine, jsonLines } from '../../model/json-lines.ts';
import { lineEvidence } from '../../model/line-evidence.ts';
import type { CodeLine } from '../../parts/code.tsx';

/** A response in lines, each with the row of the evidence that it is marked with. */
export interface AnswerLines {
  readonly lines: readonly JsonLine[];
  readonly rows: readonly (string | undefined)[];
}

export function answerLines({
  answer,
  evidence,
}: Pick<JobAnswer, 'evidence'> & { readonly answer: object }): AnswerLines {
  const lines = jsonLines(answer);
  return { lines, rows: lineEvidence(lines, evidence) };
}

/** Ids of rows, each once. */
export function rowsIn(all: readonly AnswerLines[]): readonly string[] {
  return [...new Set(all.flatMap(({ rows }) => rows).filter((id) => id !== undefined))];
}

/** A line with its mark, if its row was read. */
export function markedLine(
  { lines, rows }: AnswerLines,
  at: number,
  known: ReadonlyMap<string, EvidenceRow>,
): CodeLine {
  const id = rows[at];
  const row = id === undefined ? undefined : known.get(id);
  return {
    text: lines[at]?.text ?? '',
    ...(row && { evidence: { mark: row.mark, row: row.id } }),
  };
}
