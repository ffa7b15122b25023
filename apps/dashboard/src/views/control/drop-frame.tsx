import { useEffect, useRef, useState } from 'preact/hooks';
import { useData } from '../../state/use-page.ts';

export interface DropFrameProps {
  readonly onFile: (file: File) => void;
  readonly locked: string | undefined;
}

/** Takes a file that is dropped anywhere on the page. */
export function DropFrame({ onFile, locked }: DropFrameProps) {
  const { sandbox } = useData().tenant;
  const [isOver, setOver] = useState(false);
  const current = useRef(onFile);
  current.current = onFile;
  useEffect(() => {
    const hasFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!hasFile(event)) return;
      // Without this the browser would open the file instead of the page.
      event.preventDefault();
      setOver(document.querySelector('dialog[open]') === null);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (event.defaultPrevented || !hasFile(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      const isFree = document.querySelector('dialog[open]') === null;
      if (file && isFree) current.current(file);
    };
    const end = (): void => setOver(false);
    const closing = new AbortController();
    const { signal } = closing;
    addEventListener('dragover', over, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('drop', drop, { signal });
    addEventListener('dragend', end, { signal });
    // A field for files handles its own drops.
    addEventListener('drop', end, { signal, capture: true });
    return () => closing.abort();
  }, []);
  if (!isOver) return null;
  return (
    <div class="control-drop">
      <p>{locked ?? `Drop to import into ${sandbox}`}</p>
    </div>
  );
}
