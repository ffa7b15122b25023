import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface FileFieldProps {
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** The accepted files. */
  readonly children: ComponentChildren;
  readonly disabled?: string | undefined;
}

/** A field to drop a file on, or to choose one. */
export function FileField({ accept, onFile, children, disabled }: FileFieldProps) {
  const id = useId();
  const isOff = disabled !== undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the field within does the same by keys.
    <div
      class="control-file"
      title={disabled}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        const file = event.dataTransfer?.files[0];
        if (file && !isOff) onFile(file);
      }}
    >
      <p>
        <strong>Drop a file here</strong>, or{' '}
        <label for={id} class={isOff ? 'second' : ''}>
          choose one
        </label>
        <input
          id={id}
          class="hidden"
          type="file"
          accept={accept}
          disabled={isOff}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </p>
      <p class="second">{children}</p>
    </div>
  );
}
