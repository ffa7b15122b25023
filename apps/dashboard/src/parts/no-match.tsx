import { usePage } from '../state/use-page.ts';
import { Button } from './button.tsx';

export interface NoMatchProps {
  /** What there is none of: "job". */
  readonly what: string;
  /** By what they were sought, but for the text of the address. */
  readonly by?: string | undefined;
  /** What is said where nothing was sought. */
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
