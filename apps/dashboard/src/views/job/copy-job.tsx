import type { JobRow } from '@aep-sim/types';
import { jobTestOf, ruleOf } from '../../model/copied-job.ts';
import { curlOf } from '../../model/curl.ts';
import { curledOf } from '../../model/request-curl.ts';
import { CopyAs } from '../../parts/copy-as.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { createdBy } from './created-by.ts';

/** Copies the create of a job as a curl command or a test, or how it goes as a rule. */
export function CopyJob({ row }: { readonly row: JobRow }) {
  const { source } = usePage();
  const { tenant } = useData();
  const created = async () => (await createdBy(source, tenant, row)).request;
  return (
    <CopyAs>
      <CopyButton text={async () => curlOf(source.url(''), curledOf(await created()))}>
        curl
      </CopyButton>
      <CopyButton text={async () => jobTestOf(row, (await created()).body)}>test</CopyButton>
      <CopyButton text={() => ruleOf(row)}>rule</CopyButton>
    </CopyAs>
  );
}
