import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: (event: MouseEvent) => void;
  readonly kind?: 'primary' | 'plain' | 'link';
  /** Why it cannot be used now: its tip and description. */
  readonly disabled?: string | undefined;
  /** Its name where its content is an icon. */
  readonly label?: string;
  readonly class?: string;
  readonly keys?: string;
  /** Said when the pointer rests on it; without it, its label. */
  readonly tip?: string | undefined;
  readonly expanded?: boolean;
  /** Called when the pointer or the focus enters, and when it leaves. */
  readonly onPoint?: (isOn: boolean) => void;
}

export function Button(props: ButtonProps) {
  const { children, onClick, kind, disabled, label, keys, expanded, onPoint, tip, ...rest } = props;
  const id = useId();
  const isDisabled = disabled !== undefined;
  return (
    <>
      <button
        type="button"
        class={['button', kind, rest.class].filter(Boolean).join(' ')}
        aria-disabled={isDisabled || undefined}
        aria-describedby={isDisabled ? id : undefined}
        aria-label={label}
        aria-keyshortcuts={keys}
        aria-expanded={expanded}
        title={disabled ?? tip ?? label}
        onMouseEnter={() => onPoint?.(true)}
        onMouseLeave={() => onPoint?.(false)}
        onFocus={() => onPoint?.(true)}
        onBlur={() => onPoint?.(false)}
        onClick={(event) => {
          if (!isDisabled) onClick(event);
        }}
      >
        {children}
      </button>
      {isDisabled && (
        <span id={id} hidden>
          {disabled}
        </span>
      )}
    </>
  );
}
