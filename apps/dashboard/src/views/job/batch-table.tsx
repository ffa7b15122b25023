import type { BatchRows } from '@aep-sim/types';
import { useMemo, useState } from 'preact/hooks';
import { columnsIn, isNested, valueAt } from '../../model/nested.ts';
import { counted } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { keepArrows } from '../../state/use-keys.ts';
import { Download } from './download.tsx';
import { NestedCell } from './nested-cell.tsx';

/** The first rows of a batch. Nested values are one line that opens. */
export function BatchTable({ batch }: { readonly batch: BatchRows }) {
  const { rows, files = [] } = batch;
  const columns = useMemo(() => columnsIn(rows), [rows]);
  const [isAllOpen, setAllOpen] = useState(false);
  // Those that differ from all the others.
  const [switched, setSwitched] = useState<ReadonlySet<string>>(new Set());
  const total = files.reduce((sum, file) => sum + file.rows, 0);
  const openAll = (): void => {
    setAllOpen(!isAllOpen);
    setSwitched(new Set());
  };
  const toggle = (cell: string): void => {
    const next = new Set(switched);
    if (!next.delete(cell)) next.add(cell);
    setSwitched(next);
  };
  return (
    <div class="pane job-rows">
      <div class="pane-head job-toolbar">
        <p class="cut job-file">
          <span class="mono">{files[0]?.name}</span>
          <span class="second">
            {files.length > 1 && ` and ${counted(files.length - 1, 'more file', 'more files')}`}{' '}
            {rows.length === 0
              ? 'no rows'
              : `rows 1 to ${rows.length} of ${total.toLocaleString('en')}`}
          </span>
        </p>
        <Button onClick={openAll}>{isAllOpen ? 'Close all nested' : 'Open all nested'}</Button>
        <Download batchId={batch.batchId} files={files} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
      <section class="scroll" aria-label="Rows" tabIndex={0} onKeyDown={keepArrows}>
        <table class="job-table mono">
          <thead>
            <tr>
              <th scope="col">
                <span class="hidden">Row</span>
              </th>
              {columns.map(({ name }) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {columns.map(({ name, path }) => {
                  const value = valueAt(row, path);
                  const cell = `${index} ${name}`;
                  return (
                    <td key={name}>
                      {isNested(value) ? (
                        <NestedCell
                          value={value}
                          isOpen={isAllOpen !== switched.has(cell)}
                          onToggle={() => toggle(cell)}
                        />
                      ) : (
                        value !== undefined && String(value)
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
