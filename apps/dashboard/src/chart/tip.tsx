import type { Tip as TipText } from '../model/tips.ts';
import { StatusIcon } from '../parts/status-icon.tsx';

export interface TipProps {
  readonly tip: TipText;
  /** In pixels of the window. */
  readonly x: number;
  readonly y: number;
}

const WIDTH = 320;

/** Describes what is under the pointer. The Requests tab has the same. */
export function Tip({ tip, x, y }: TipProps) {
  const left = Math.min(x, innerWidth - WIDTH - 8);
  return (
    <div class="tip" style={{ left: `${left}px`, top: `${y + 16}px` }}>
      {tip.isBad && <StatusIcon status="bad" />}
      <p class="mono">{tip.head}</p>
      <p class="second">{tip.text}</p>
    </div>
  );
}
