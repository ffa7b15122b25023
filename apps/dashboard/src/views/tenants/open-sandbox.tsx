import { useId, useState } from 'preact/hooks';
import { orgError, sandboxError } from '../../model/tenant-list.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { usePage } from '../../state/use-page.ts';

/** Opens a sandbox by its name, also one that nothing was written to yet. */
export function OpenSandbox({ onClose }: { readonly onClose: () => void }) {
  const page = usePage();
  const id = useId();
  const [org, setOrg] = useState(page.data.peek()?.tenant.org ?? '');
  const [name, setName] = useState('');
  const [isChecked, setChecked] = useState(false);
  const errors = isChecked ? { org: orgError(org), name: sandboxError(name) } : {};
  const open = (): void => {
    setChecked(true);
    if (orgError(org) !== undefined || sandboxError(name) !== undefined) return;
    onClose();
    page.go({ tenant: { org, sandbox: name }, view: 'jobs' });
  };
  return (
    <Dialog title="Open a sandbox" onClose={onClose}>
      <form
        class="tenants-open"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <Field id={`${id}name`} label="Sandbox" text={name} onInput={setName} error={errors.name} />
        <Field
          id={`${id}org`}
          label="Organization"
          text={org}
          onInput={setOrg}
          error={errors.org}
        />
        <p class="second">It need not exist: it starts as the simulator was started.</p>
        <div class="actions">
          <button type="submit" class="button primary">
            Open
          </button>
          <Button onClick={onClose}>Close</Button>
        </div>
      </form>
    </Dialog>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly error: string | undefined;
}

function Field({ id, label, text, onInput, error }: FieldProps) {
  const isWrong = error !== undefined;
  return (
    <div class="tenants-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field mono"
        value={text}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}error` : undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value.trim())}
      />
      {isWrong && (
        <p id={`${id}error`} class="bad" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
