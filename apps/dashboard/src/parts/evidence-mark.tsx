import type { EvidenceRow } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { useEvidence } from '../state/use-evidence.ts';
import { useSource } from '../state/use-page.ts';
import { Dialog } from './dialog.tsx';

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
  const [isOpen, setOpen] = useState(false);
  const word = isWhole ? mark : shorts[mark];
  const name = `mark ${mark}`;
  if (row === undefined) return <span class={name}>{word}</span>;
  return (
    <>
      <a
        class={name}
        href={source.url(`/_sim/evidence/${encodeURIComponent(row)}`)}
        title={`${mark}: row ${row} of the evidence`}
        onClick={(event) => {
          // In a tab of its own it would be JSON; here it is shown in place, and read with the token.
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {word}
      </a>
      {isOpen && <RowDialog id={row} onClose={() => setOpen(false)} />}
    </>
  );
}

function RowDialog({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const row = useEvidence([id]).get(id);
  return (
    <Dialog title={`Evidence: ${id}`} onClose={onClose}>
      {row && (
        <>
          <p>{row.behaviour}</p>
          <p class="second">
            <EvidenceMark mark={row.mark} isWhole /> {row.source}
          </p>
          {row.inferredPart && <p class="second">Inferred: {row.inferredPart}</p>}
        </>
      )}
      <form method="dialog" class="actions">
        <button type="submit" class="button">
          Close
        </button>
      </form>
    </Dialog>
  );
}
