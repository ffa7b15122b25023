import type { EvidenceRow } from '@aep-sim/types';
import { useEffect, useState } from 'preact/hooks';
import type { Source } from '../source/source.ts';
import { useSource } from './use-page.ts';

/** Rows that were read, of each source. They never change. */
const known = new WeakMap<Source, Map<string, EvidenceRow>>();

/** Rows of the evidence by their ids; those that were not read yet are missing. */
export function useEvidence(ids: readonly string[]): ReadonlyMap<string, EvidenceRow> {
  const source = useSource();
  const rows = known.get(source) ?? new Map<string, EvidenceRow>();
  known.set(source, rows);
  const [, setCount] = useState(0);
  const missing = [...new Set(ids)].filter((id) => !rows.has(id)).sort();
  useEffect(() => {
    if (missing.length === 0) return;
    const reads = missing.map(async (id) => rows.set(id, await source.evidence(id)));
    void Promise.allSettled(reads).then(() => setCount((count) => count + 1));
  }, [missing.join()]);
  return rows;
}
