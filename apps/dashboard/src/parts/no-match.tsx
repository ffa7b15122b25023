import { usePage } from '../state/use-page.ts';
import { Button } from './button.tsx';

export interface NoMatchProps {
  /** The name of what was not found: "job". */
  readonly what: string;
  /** What they were filtered by, except for the text in the URL. */
  readonly by?: string | undefined;
  /** The message if there was no filter. */
  readonly otherwise?: string;
}

/** Says that no row matches the filter, and clears it. */
export function NoMatch({ what, by, otherwise }: NoMatchProps) {
  const page = usePage();
  const { q } = page.address.value.query;
  const named = [q && `“${q}”`, by].filter(Boolean);
  const clear = { q: undefined, status: undefined, only: undefined, finding: undefined };
  return (
    <p class="no-match">
      {named.length > 0 ? `No ${what} matches ${named.join(' and ')}.` : otherwise}{' '}
      <Button onClick={() => page.go({ query: clear }, 'replace')}>Clear the filter</Button>
    </p>
  );
}
