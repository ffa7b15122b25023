import { useRef } from 'preact/hooks';
import { useKeys } from '../state/use-keys.ts';
import { Icon } from './icon.tsx';

export interface SearchProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field that filters; `/` leads to it, Escape empties and leaves it. */
export function Search({ label, value, onChange }: SearchProps) {
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <label class="search">
      <Icon name="search" />
      <input
        ref={field}
        class="field"
        type="text"
        aria-label={label}
        placeholder={label}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onChange('');
          field.current?.blur();
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  );
}
