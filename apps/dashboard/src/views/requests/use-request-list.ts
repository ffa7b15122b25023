import { useMemo } from 'preact/hooks';
import { type FindingGroup, findingGroups, firstSeqs } from '../../model/finding-groups.ts';
import { isBad, isOfClient, type RequestRow } from '../../model/request-row.ts';
import { isChange, type Story, storiesOf } from '../../model/request-story.ts';
import { searchedIn } from '../../model/request-words.ts';
import { useData, usePage } from '../../state/use-page.ts';

export const onlys = ['changes', 'all', 'bad', 'finding'] as const;
export type Only = (typeof onlys)[number];

/** The shown requests, by the filter in the URL. */
export interface RequestList {
  /** Those of the client, and others if the filter includes them, up to the playhead; oldest first. */
  readonly rows: readonly RequestRow[];
  /** Those of them that the filter by text lets through. */
  readonly matching: readonly RequestRow[];
  /** Those that the choice lets through as well; for the changes, all that match. */
  readonly chosen: readonly RequestRow[];
  readonly isChange: (row: RequestRow) => boolean;
  readonly stories: ReadonlyMap<number, Story>;
  readonly findings: readonly FindingGroup[];
  /** The requests of findings. */
  readonly inFinding: ReadonlySet<number>;
  readonly finding: FindingGroup | undefined;
  readonly only: Only;
  readonly text: string;
  readonly counts: Readonly<Record<Only, number>>;
  /** Whether requests that no client has sent are shown too. */
  readonly hasOthers: boolean;
  /** Whether a request is later than the playhead. */
  readonly isLater: (seq: number | undefined) => boolean;
}

/** The requests of a sandbox, or of a job. */
export function useRequestList(job: number | undefined): RequestList {
  const page = usePage();
  const data = useData();
  const { query } = page.address.value;
  const all = data.requests.value;
  const report = data.report.value;
  const until = page.isAtNow.value ? Number.POSITIVE_INFINITY : page.at.value;
  const hasOthers = query['others'] === '1';
  const text = query['q'] ?? '';

  const rows = useMemo(
    () =>
      all.filter(
        (row) =>
          row.at <= until &&
          (job === undefined || row.jobId === job) &&
          (hasOthers || isOfClient(row)),
      ),
    [all, until, job, hasOthers],
  );
  const stories = useMemo(() => storiesOf(all), [all]);
  const findings = useMemo(() => findingGroups(report?.findings ?? [], rows), [report, rows]);
  const matching = useMemo(() => {
    const searched = text.trim().toLowerCase();
    return searched === '' ? rows : rows.filter((row) => searchedIn(row).includes(searched));
  }, [rows, text]);
  const sorted = useMemo(() => {
    const inFinding = new Set(findings.flatMap(({ seqs }) => seqs));
    const starts = firstSeqs(findings);
    const isNew = (row: RequestRow) => isChange(row, stories.get(row.seq), starts);
    const counts = {
      changes: matching.filter(isNew).length,
      all: matching.length,
      bad: matching.filter((row) => isOfClient(row) && isBad(row)).length,
      finding: matching.filter(({ seq }) => inFinding.has(seq)).length,
    };
    return { inFinding, isChange: isNew, counts };
  }, [matching, findings, stories]);

  const finding = findings.find(({ kind }) => kind === query['finding']);
  const asked = onlys.find((one) => one === query['only']);
  const only = finding ? 'finding' : (asked ?? 'changes');
  const chosen = useMemo(() => {
    const seqs = finding ? new Set(finding.seqs) : sorted.inFinding;
    if (only === 'bad') return matching.filter((row) => isOfClient(row) && isBad(row));
    return only === 'finding' ? matching.filter(({ seq }) => seqs.has(seq)) : matching;
  }, [matching, only, finding, sorted]);

  return {
    rows,
    matching,
    chosen,
    stories,
    findings,
    finding,
    only,
    text,
    hasOthers,
    isLater: (seq) => all.some((row) => row.seq === seq && row.at > until),
    ...sorted,
  };
}
