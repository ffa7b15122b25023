import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useKeys } from '../state/use-keys.ts';

/** Buttons that copy the same as something else each; `c` presses the first. */
export function CopyAs({ children }: { readonly children: ComponentChildren }) {
  const root = useRef<HTMLSpanElement>(null);
  useKeys({ c: () => root.current?.querySelector('button')?.click() });
  return (
    <span class="copy-as" ref={root}>
      <span class="second">Copy as</span>
      <span class="joined">{children}</span>
    </span>
  );
}
