import type { EvidenceRow } from '@aep-sim/types';
import { useSource } from '../state/use-page.ts';

export type Mark = EvidenceRow['mark'];

const shorts: Readonly<Record<Mark, string>> = {
  documented: 'doc',
  seen: 'seen',
  inferred: 'inf',
  own: 'own',
};

export interface EvidenceMarkProps {
  readonly mark: Mark;
  /** Id of its row. */
  readonly row?: string | undefined;
  /** Whether there is room for the whole word. */
  readonly isWhole?: boolean;
}

/** How well something is known, by its border; it leads to its row of the evidence. */
export function EvidenceMark({ mark, row, isWhole = false }: EvidenceMarkProps) {
  const source = useSource();
  const word = isWhole ? mark : shorts[mark];
  const name = `mark ${mark}`;
  if (row === undefined) return <span class={name}>{word}</span>;
  const url = source.url(`/_sim/evidence/${encodeURIComponent(row)}`);
  return (
    <a
      class={name}
      href={url}
      target="_blank"
      rel="noreferrer"
      title={`${mark}: row ${row} of the evidence`}
    >
      {word}
    </a>
  );
}
