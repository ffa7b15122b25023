import type { Health, JobAnswer, JobRow } from '@aep-sim/types';
import { useMemo } from 'preact/hooks';
import { plain } from '../../model/align.ts';
import { columnsOf, differing } from '../../model/columns.ts';
import { isAlwaysShown } from '../../model/folds.ts';
import { inOrderOf } from '../../model/member-order.ts';
import { counted } from '../../model/words.ts';
import { Loading } from '../../parts/loading.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { answerLines, markedLine, rowsIn } from './answer-lines.ts';
import { type Edition, EditionHead, inOrder } from './edition-head.tsx';
import { EvidenceLegend } from './evidence-legend.tsx';
import { PollStepper } from './poll-stepper.tsx';
import { FoldedOrAll, SideBySide, type SideRow } from './side-by-side.tsx';
import { useMoment } from './use-moment.ts';
import { useOpenPoll } from './use-polls.ts';

/** So many are open at first. */
const FIRST = 3;

/** The same response in several editions, side by side. */
export function EditionsTab({ row }: { readonly row: JobRow }) {
  const page = usePage();
  const { tenant } = useData();
  const open = useOpenPoll(row);
  const moment = useMoment(row, open.poll);
  const health = useRead('health', 0, () => page.source.health()).value;
  const chosen = chosenOf(health, page.address.value.query['editions']);
  const { at, version } = moment;
  const key = [moment.key, ...chosen].join();
  const { value, error } = useRead(key, version, () =>
    at === 0
      ? Promise.resolve([])
      : Promise.all(chosen.map((edition) => page.source.answer(tenant, row.id, { at, edition }))),
  );
  const switched = (edition: Edition, isOn: boolean): void => {
    const rest = chosen.filter((one) => one !== edition);
    const next = isOn ? [...rest, edition] : rest;
    page.go({ query: { editions: next.join() || 'none' } }, 'replace');
  };
  return (
    <div class="pane job-panel">
      <div class="pane-head job-toolbar">
        <PollStepper row={row} open={open} />
        <fieldset class="job-choices">
          <legend class="hidden">Editions</legend>
          {health?.editions.map((edition) => (
            <label key={edition}>
              <input
                type="checkbox"
                checked={chosen.includes(edition)}
                onChange={({ currentTarget }) => switched(edition, currentTarget.checked)}
              />
              {edition}
            </label>
          ))}
        </fieldset>
        <span class="spring" />
        <EvidenceLegend />
        <FoldedOrAll />
      </div>
      {error !== undefined && <p class="job-message bad">{error}</p>}
      {health && chosen.length === 0 && <p class="job-message">Choose an edition.</p>}
      {value && health && value.length > 0 ? (
        <Columns answers={value} server={health.edition} client={open.poll?.edition} key={key} />
      ) : (
        error === undefined && !value && <Loading />
      )}
    </div>
  );
}

/** Those that the address names, or else this server's and the next ones. */
function chosenOf(health: Health | undefined, text: string | undefined): readonly Edition[] {
  if (!health) return [];
  const all = inOrder(health);
  if (text === undefined) return all.slice(0, FIRST);
  return all.filter((edition) => text.split(',').includes(edition));
}

interface ColumnsProps {
  readonly answers: readonly JobAnswer[];
  readonly server: Edition;
  readonly client: Edition | undefined;
}

function Columns({ answers, server, client }: ColumnsProps) {
  // Editions write the same members in different orders; here they all follow the first.
  const shown = useMemo(
    () =>
      answers.map((one) =>
        answerLines({ ...one, answer: inOrderOf(answers[0]?.answer, one.answer) as object }),
      ),
    [answers],
  );
  const cells = useMemo(
    () => columnsOf(shown.map(({ lines }) => lines.map(({ text }) => plain(text)))),
    [shown],
  );
  const known = useEvidence(rowsIn(shown));
  const counts = differing(cells);
  const rows = cells.map((row): SideRow => {
    const first = row.find(({ line }) => line !== undefined);
    const of = shown[first ? row.indexOf(first) : 0]?.lines[first?.line ?? 0]?.of ?? '';
    return {
      isEqual: row.every(({ kind }) => kind === 'equal'),
      isKept: isAlwaysShown(of),
      lines: row.map(({ line, kind }, column) => {
        const text = shown[column];
        if (line === undefined || !text) return { text: '', kind: 'absent' as const };
        const marked = markedLine(text, line, known);
        if (kind === 'equal') return marked;
        return { ...marked, kind: 'changed' as const, sign: '~', says: 'changed' };
      }),
    };
  });
  const heads = answers.map(({ edition }, column) => ({
    name: edition,
    content: (
      <EditionHead edition={edition} isServers={edition === server} isClients={edition === client}>
        {column > 0 && linesDiffer(counts[column] ?? 0)}
      </EditionHead>
    ),
  }));
  return <SideBySide heads={heads} rows={rows} />;
}

function linesDiffer(count: number): string {
  if (count === 0) return 'no line differs';
  return `${counted(count, 'line differs', 'lines differ')}`;
}
