import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly onClose: () => void;
  readonly class?: string;
  /** Whether it destroys something: then its last button, which cancels, has the focus first. */
  readonly isRisky?: boolean;
}

/** A modal window: the browser keeps the focus in it, and restores it. */
export function Dialog({ title, children, onClose, isRisky, ...rest }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const isGone = useRef(false);
  // Before the next key: the keys of a fast typist belong to the dialog too.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const { current } = dialog;
    current?.showModal();
    if (isRisky) current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
    return () => {
      isGone.current = true;
      // While it is open, nothing behind it can have the focus.
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
