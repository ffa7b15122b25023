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
  /** The largest of the counts. */
  readonly room?: number;
}

/** One of some choices, side by side: radio buttons. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { name, choices, value, onChange, room = 0 } = props;
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
          {choice.count !== null && 'count' in choice && <Count count={choice.count} room={room} />}
        </label>
      ))}
    </fieldset>
  );
}

/** A count in a tag; a dash until it is known. It is as wide as `room` would be, so that growing moves nothing. */
export function Count({
  count,
  room = 0,
}: {
  readonly count: number | undefined;
  readonly room?: number;
}) {
  const characters = Math.max(...[count ?? 0, room].map((one) => one.toLocaleString('en').length));
  return (
    <span class="count" style={{ minWidth: `calc(${characters}ch + 12px)` }}>
      {count === undefined ? '–' : count.toLocaleString('en')}
    </span>
  );
}
