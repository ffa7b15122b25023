import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly class?: string;
  /** Whether something is lost by it: then the focus begins on its last button, which keeps things. */
  readonly isRisky?: boolean;
}

/** A window over the page: the browser keeps the focus in it, and gives it back. */
export function Dialog({ title, children, onClose, isRisky, ...rest }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const isGone = useRef(false);
  // Before the next key: whoever types fast is in the dialog too.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const { current } = dialog;
    current?.showModal();
    if (isRisky) current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    return () => {
      isGone.current = true;
      // While it is open, nothing behind it takes the focus.
      current?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={rest.class ?? ''}
      aria-labelledby={id}
      onClose={() => {
        if (!isGone.current) onClose();
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}
