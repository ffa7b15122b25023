import { useRef } from 'preact/hooks';
import { useKeys } from '../state/use-keys.ts';
import { usePage } from '../state/use-page.ts';
import { Icon } from './icon.tsx';

/** A field that filters by text, which is stored in the URL; `/` focuses it, Escape empties and leaves it. */
export function Search({ label = 'Filter by text' }: { readonly label?: string }) {
  const page = usePage();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const search = (q: string): void => page.go({ query: { q } }, 'replace');
  return (
    <label class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="field"
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={page.address.value.query['q'] ?? ''}
        onInput={({ currentTarget }) => search(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          search('');
          field.current?.blur();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}
