import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface MenuProps {
  /** What the button shows. */
  readonly button: ComponentChildren;
  /** Its name, if its content is not a name. */
  readonly label?: string;
  readonly class?: string;
  /** Side of the button at which the menu is aligned. */
  readonly align?: 'left' | 'right';
  /** Why it cannot be opened now. */
  readonly disabled?: string | undefined;
  /** Told when it opens. */
  readonly onOpen?: () => void;
  /** Items: buttons and links. */
  readonly children: (close: () => void) => ComponentChildren;
}

/** A button and a list of actions under it; Escape and a click elsewhere close it, and the focus returns. */
export function Menu({
  button,
  label,
  align = 'left',
  onOpen,
  disabled,
  children,
  ...rest
}: MenuProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return undefined;
    onOpen?.();
    itemsIn(root.current)[0]?.focus();
    const onPress = (event: Event): void => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', onPress);
    return () => removeEventListener('pointerdown', onPress);
  }, [isOpen]);
  // If there is no room on that side, on the other.
  useLayoutEffect(() => {
    const items = root.current?.querySelector<HTMLElement>('.menu-items');
    if (!items) return;
    const { left, right } = items.getBoundingClientRect();
    if (left < 0 || right > innerWidth) items.classList.toggle('right');
  }, [isOpen]);
  const onKey = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const items = itemsIn(root.current);
    const from = items.indexOf(document.activeElement as HTMLElement);
    items[(from + step + items.length) % items.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the buttons within come up to here.
    <div class="menu" ref={root} onKeyDown={onKey}>
      <button
        ref={opener}
        type="button"
        class={`button ${rest.class ?? ''}`}
        aria-label={label}
        title={disabled ?? label}
        aria-disabled={disabled !== undefined || undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen && disabled === undefined)}
      >
        {button}
      </button>
      {isOpen && (
        <div class={`menu-items ${align}`} id={id} role="menu">
          {children(close)}
        </div>
      )}
    </div>
  );
}

function itemsIn(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

export interface MenuItemProps {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  readonly disabled?: string | undefined;
}

export function MenuItem({ onClick, children, disabled }: MenuItemProps) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      class="menu-item"
      aria-disabled={disabled !== undefined || undefined}
      title={disabled}
      onClick={() => {
        if (disabled === undefined) onClick();
      }}
    >
      {children}
    </button>
  );
}
