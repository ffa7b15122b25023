import type { ComponentChildren } from 'preact';

export interface Choice<T extends string> {
  readonly value: T;
  readonly name: string;
  readonly content?: ComponentChildren;
  /** Its count; undefined: not known yet. `null`: it has none. */
  readonly count?: number | null | undefined;
}

export interface SegmentedProps<T extends string> {
  readonly name: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of some choices, side by side: radio buttons. */
export function Segmented<T extends string>({ name, choices, value, onChange }: SegmentedProps<T>) {
  return (
    <fieldset class="segmented">
      <legend class="hidden">{name}</legend>
      {choices.map((choice) => (
        <label key={choice.value} title={choice.name}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.content ?? choice.name}
          {choice.count !== null && 'count' in choice && <Count count={choice.count} />}
        </label>
      ))}
    </fieldset>
  );
}

/** A count in a tag; a dash until it is known. */
export function Count({ count }: { readonly count: number | undefined }) {
  return <span class="count">{count === undefined ? '–' : count.toLocaleString('en')}</span>;
}
