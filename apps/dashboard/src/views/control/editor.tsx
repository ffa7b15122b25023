export interface EditorProps {
  readonly label: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
  /** The line that is wrong, from 1 on. */
  readonly wrongLine?: number | undefined;
  /** Id of what says why. */
  readonly describedBy?: string | undefined;
  /** Ctrl or ⌘ with Enter. */
  readonly onSubmit?: () => void;
}

/** Text with line numbers. Its height is that of its lines, up to that of the box around it. */
export function Editor({ label, text, onInput, wrongLine, describedBy, onSubmit }: EditorProps) {
  const lines = text.split('\n').length;
  return (
    <div class="control-editor">
      <ol class="control-numbers" aria-hidden="true">
        {Array.from({ length: lines }, (_, at) => (
          <li key={at} class={at + 1 === wrongLine ? 'bad' : undefined}>
            {at + 1}
          </li>
        ))}
      </ol>
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
