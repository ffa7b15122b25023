import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

const SHOWN_MS = 2000;

export interface CopyButtonProps {
  /** What is copied; worked out when it is pressed. */
  readonly text: () => string | Promise<string>;
  readonly children: ComponentChildren;
  readonly label?: string;
  readonly class?: string;
  readonly kind?: 'primary' | 'plain' | 'link';
}

/** Copies a string, and shows that for two seconds without changing its width. */
export function CopyButton({ text, children, ...rest }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'Copied' | 'Not copied' | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (): Promise<void> => {
    const isCopied = await copied(await text());
    setOutcome(isCopied ? 'Copied' : 'Not copied');
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(undefined), SHOWN_MS);
  };
  return (
    <Button {...rest} class={`copy ${rest.class ?? ''}`} onClick={() => void copy()}>
      <span class="copy-words" data-outcome={outcome}>
        <span>{children}</span>
        <span aria-live="polite">{outcome}</span>
      </span>
    </Button>
  );
}

/** Pages that are not served by https or from this machine have no clipboard: there, an old command has. */
async function copied(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  return isCopied;
}
