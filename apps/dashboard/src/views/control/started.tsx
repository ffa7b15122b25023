import { useData, usePage } from '../../state/use-page.ts';

/** The job that was started, and what has decided how it goes, where the form did not. */
export function Started({ id }: { readonly id: number | undefined }) {
  const page = usePage();
  const data = useData();
  const rule = data.jobById.value.get(id ?? 0)?.rule;
  // The one that was made for it is gone again.
  const isKept = data.rules.value.some(({ id: one }) => one === rule);
  return (
    <p class="control-done" role="status">
      {id !== undefined && (
        <>
          Started{' '}
          <a class="mono" href={page.href({ view: 'job', job: id })}>
            {id}
          </a>
          .
          {isKept && (
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
