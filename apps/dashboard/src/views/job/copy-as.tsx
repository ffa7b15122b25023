import type { JobRow } from '@aep-sim/types';
import { JOBS } from '../../model/api-paths.ts';
import { jobTestOf, ruleOf } from '../../model/copied-job.ts';
import { apiHeaders, curlOf } from '../../model/curl.ts';
import { CopyButton, copied } from '../../parts/copy-button.tsx';
import { useKeys } from '../../state/use-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { createBody } from './create-body.ts';

/** Copies the create of a job as a curl command or a test, or how it goes as a rule. */
export function CopyAs({ row }: { readonly row: JobRow }) {
  const page = usePage();
  const { tenant } = useData();
  const curl = async () => {
    const body = await createBody(page.source, tenant, row);
    const headers = apiHeaders(tenant, true);
    return curlOf(page.source.url(''), { method: 'POST', path: JOBS, headers, body });
  };
  useKeys({ c: () => void curl().then(copied) });
  const test = async () => jobTestOf(row, await createBody(page.source, tenant, row));
  return (
    <span class="copy-as">
      <span class="second">Copy as</span>
      <span class="joined">
        <CopyButton text={curl}>curl</CopyButton>
        <CopyButton text={test}>test</CopyButton>
        <CopyButton text={() => ruleOf(row)}>rule</CopyButton>
      </span>
    </span>
  );
}
