export interface EditorProps {
  readonly label: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** The line that is wrong, from 1 on. */
  readonly wrongLine?: number | undefined;
  /** ID of the element that describes the error. */
  readonly describedBy?: string | undefined;
  /** Ctrl or ⌘ with Enter. */
  readonly onSubmit?: () => void;
}

/** Text with line numbers. Its height is that of its lines, up to that of the box around it. */
export function Editor({ label, text, onInput, wrongLine, describedBy, onSubmit }: EditorProps) {
  const lines = text.split('\n').length;
  const wrong = wrongLine ?? lines + 1;
  return (
    <div class="control-editor">
      <pre class="control-numbers" aria-hidden="true">
        {numbers(1, wrong)}
        {wrong <= lines && <span class="bad">{`${wrong}\n`}</span>}
        {numbers(wrong + 1, lines + 1)}
      </pre>
      <textarea
        aria-label={label}
        aria-invalid={wrongLine !== undefined}
        aria-describedby={describedBy}
        wrap="off"
        spellcheck={false}
        autocomplete="off"
        rows={lines}
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onSubmit?.();
        }}
      />
    </div>
  );
}

/** From a line on up to another, in one text: an element for each would be slow. */
function numbers(from: number, end: number): string {
  let text = '';
  for (let line = from; line < end; line += 1) text += `${line}\n`;
  return text;
}
