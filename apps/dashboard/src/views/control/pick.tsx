export interface PickProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Values, or values with what is shown for them. */
  readonly options: readonly (T | readonly [value: T, name: string])[];
  readonly onPick: (value: T) => void;
}

/** A choice of some values, with a label next to or above it. */
export function Pick<T extends string>({ label, value, options, onPick }: PickProps<T>) {
  return (
    <label>
      <span class="second">{label}</span>
      <select value={value} onChange={({ currentTarget }) => onPick(currentTarget.value as T)}>
        {options.map((option) => {
          const [one, name] = typeof option === 'string' ? [option, option] : option;
          return (
            <option key={one} value={one}>
              {name}
            </option>
          );
        })}
      </select>
    </label>
  );
}
