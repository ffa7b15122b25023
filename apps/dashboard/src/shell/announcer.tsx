import { useEffect, useRef, useState } from 'preact/hooks';
import { failedWhile } from '../model/four-lines.ts';
import { stateAt } from '../model/stretches.ts';
import { stateText } from '../model/words.ts';
import type { TenantData } from '../state/tenant-data.ts';
import { useData } from '../state/use-page.ts';

const PAUSE_MS = 2000;

/** Says to assistive technology what becomes of jobs, at most every two seconds. */
export function Announcer() {
  const data = useData();
  const [text, setText] = useState('');
  const waiting = useRef(new Set<number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = data.changed.value;
  useEffect(() => {
    for (const id of changed) waiting.current.add(id);
    if (waiting.current.size === 0) return;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      setText(spoken(data, [...waiting.current]));
      waiting.current.clear();
    }, PAUSE_MS);
  }, [changed]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <p class="hidden" role="status" aria-live="polite">
      {text}
    </p>
  );
}

function spoken(data: TenantData, ids: readonly number[]): string {
  const [id] = ids;
  const row = id === undefined ? undefined : data.jobById.value.get(id);
  if (!row || ids.length > 1) return `${ids.length} jobs changed.`;
  const state = stateAt(row, data.now.value);
  const what =
    state === 'failed' ? `failed while ${failedWhile(row)}` : stateText(state).toLowerCase();
  return `${row.id} ${what}.`;
}
