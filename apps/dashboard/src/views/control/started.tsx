import { useData, usePage } from '../../state/use-page.ts';

/** The job that was started, and what has decided how it goes, where the form did not. */
export function Started({ id }: { readonly id: number | undefined }) {
  const page = usePage();
  const data = useData();
  const rule = data.jobById.value.get(id ?? 0)?.rule;
  const { match } = data.rules.value.find((one) => one.id === rule) ?? {};
  const isOwn = match?.header?.['x-aep-sim-page'] !== undefined;
  return (
    <p class="control-done" role="status">
      {id !== undefined && (
        <>
          Started{' '}
          <a class="mono" href={page.href({ view: 'job', job: id })}>
            {id}
          </a>
          .
          {rule !== undefined && !isOwn && (
            <>
              {' '}
              <a href={page.href({ query: { rule } })}>{rule}</a> decides how it goes.
            </>
          )}
        </>
      )}
    </p>
  );
}
