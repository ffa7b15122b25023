import { DATA_SETS, JOBS } from '../../model/api-paths.ts';
import { apiHeaders, curlOf } from '../../model/curl.ts';
import { isOfClient } from '../../model/request-row.ts';
import { DATA_SET } from '../../model/start-job.ts';
import { counted } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { failedBy, useAction } from '../../state/use-action.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { makeDataSet } from '../control/start.ts';

const jobFor = (datasetId: string) => ({
  destination: { datasetId },
  schema: { name: '_xdm.context.profile' },
});

/** A sandbox without jobs: how to start the first one. */
export function EmptyJobs() {
  const page = usePage();
  const { tenant, requests } = useData();
  const sent = requests.value.filter(isOfClient).length;
  const action = useAction();
  const { locked } = action;
  const headers = apiHeaders(tenant, true);
  const call = (path: string, body: unknown, base: string) =>
    curlOf(base, { method: 'POST', path, headers, body });
  const base = page.source.url('');
  const script = [
    call(DATA_SETS, DATA_SET, base),
    `# It responds with ["@/dataSets/<id>"]: put the ID into the next request.`,
    call(JOBS, jobFor('<id>'), base),
  ].join('\n');
  const start = () =>
    action.run(async () => {
      const made = await makeDataSet(page);
      if ('failed' in made) return made.failed;
      const body = jobFor(made.dataSet);
      return failedBy('Not started.', await page.act({ method: 'POST', path: JOBS, body }));
    });
  const load = () =>
    action.run(async () => {
      const call = { method: 'PUT', path: '/_sim/world', body: { name: 'documented' } } as const;
      return failedBy('Not loaded.', await page.act(call));
    });
  return (
    <section class="empty">
      <h2>No jobs in {tenant.sandbox} yet</h2>
      <p>Start one with your client, in this sandbox, or with these two requests:</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys. */}
      <pre tabIndex={0}>{script}</pre>
      <div class="actions">
        <CopyButton kind="primary" text={() => script}>
          Copy
        </CopyButton>
        <Button disabled={locked} onClick={() => void start()}>
          Start this job
        </Button>
        <Button disabled={locked} onClick={() => void load()}>
          Load the documented jobs
        </Button>
      </div>
      {sent > 0 && (
        <p>
          <a href={page.href({ view: 'requests', query: { only: 'all' } })}>
            {counted(sent, 'request', 'requests')} without a job
          </a>
        </p>
      )}
      {action.failure && <Failure {...action.failure} />}
    </section>
  );
}
