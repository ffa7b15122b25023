import { useData, usePage } from '../../state/use-page.ts';

/** The job that was started, and what decided how it goes, if the form did not. */
export function Started({ id }: { readonly id: number | undefined }) {
  const page = usePage();
  const data = useData();
  const rule = data.jobById.value.get(id ?? 0)?.rule;
  // The rule that was created for it is removed again.
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
