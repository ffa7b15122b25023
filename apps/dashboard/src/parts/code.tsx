import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { memberIn } from '../model/json-lines.ts';
import { keepArrows } from '../state/use-keys.ts';
import { Button } from './button.tsx';
import { EvidenceMark, type Mark } from './evidence-mark.tsx';

export interface CodeLine {
  readonly text: string;
  /** In the gutter: `~`, `+`, `−`, or an icon. */
  readonly sign?: ComponentChildren;
  /** The text of the mark for assistive technology: "changed". */
  readonly says?: string;
  readonly kind?: 'changed' | 'bad' | 'absent' | 'fold' | undefined;
  readonly evidence?: { readonly mark: Mark; readonly row: string } | undefined;
  /** Of a fold: what opens it. */
  readonly onOpen?: () => void;
  /** Said below the line. */
  readonly note?: ComponentChildren;
}

export interface CodeProps {
  readonly lines: readonly CodeLine[];
  readonly label: string;
}

/** Above this number, more lines are shown on request. */
const FIRST_LINES = 2000;

/** JSON, or any text, in lines with a gutter and a column of evidence. */
export function Code({ lines, label }: CodeProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? lines : lines.slice(0, FIRST_LINES);
  const total = lines.length.toLocaleString('en');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys.
    <section class="code" aria-label={label} tabIndex={0} onKeyDown={keepArrows}>
      {shown.map((line, index) => (
        <Line key={`${index} ${line.text}`} line={line} />
      ))}
      {shown.length < lines.length && (
        <Button onClick={() => setWhole(true)}>Show all {total} lines</Button>
      )}
    </section>
  );
}

/** The name of a member is less prominent than its value. */
function CodeText({ text }: { readonly text: string }) {
  const member = memberIn(text);
  return (
    <span class="code-text">
      {member && <span class="second">{member.name}</span>}
      {member ? member.value : text}
    </span>
  );
}

function Line({ line }: { readonly line: CodeLine }) {
  const { text, sign, says, kind, evidence, onOpen, note } = line;
  if (onOpen) {
    return (
      <button type="button" class="code-line fold" onClick={onOpen}>
        <span class="sign" aria-hidden="true">
          …
        </span>
        {text}
      </button>
    );
  }
  return (
    <>
      <div class={`code-line ${kind ?? ''}`}>
        <span class="sign" aria-hidden="true">
          {sign}
        </span>
        {says && <span class="hidden">{says} </span>}
        <CodeText text={text} />
        {evidence && (
          <span class="evidence">
            <EvidenceMark mark={evidence.mark} row={evidence.row} />
          </span>
        )}
      </div>
      {note && <div class="code-note">{note}</div>}
    </>
  );
}
