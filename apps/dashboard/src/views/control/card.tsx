import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { usePage } from '../../state/use-page.ts';

export interface CardProps {
  readonly title: string;
  readonly class?: string;
  /** Beside the title. */
  readonly note?: ComponentChildren;
  /** At the right of the head. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A part of the view, under a title. */
export function Card({ title, note, actions, children, ...rest }: CardProps) {
  const id = useId();
  return (
    <section class={`control-card ${rest.class ?? ''}`} aria-labelledby={id}>
      <header class="control-head">
        <h2 id={id}>{title}</h2>
        {note !== undefined && <p class="second">{note}</p>}
        {actions && <div class="control-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}

/** Shown instead of what is not read yet: when it will be there, if that may take a while. */
export function Unread({ what }: { readonly what: string }) {
  const isLost = usePage().connection.value.state === 'lost';
  return <>{isLost ? `${what} once the simulator responds.` : '…'}</>;
}
