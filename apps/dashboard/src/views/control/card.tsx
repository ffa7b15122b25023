import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

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
