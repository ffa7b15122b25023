import type { ComponentChildren } from 'preact';
import { StatusIcon } from './status-icon.tsx';

export interface FailureProps {
  /** What did not happen: "Not started." */
  readonly outcome: string;
  /** The sentence of the control plane. */
  readonly sentence: string;
  /** What has changed nevertheless. */
  readonly change?: string | undefined;
  /** What can be done. */
  readonly children?: ComponentChildren;
}

/** Why an action failed, next to its button. */
export function Failure({
  outcome,
  sentence,
  change = 'Nothing was changed.',
  children,
}: FailureProps) {
  const end = /[.!?]$/.test(sentence) ? '' : '.';
  return (
    <div class="failure" role="alert">
      <StatusIcon status="failed" />
      <p>
        <strong>{outcome}</strong> {sentence}
        {end} {change}
      </p>
      {children && <div class="failure-actions">{children}</div>}
    </div>
  );
}
