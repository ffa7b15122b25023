import { useState } from 'preact/hooks';
import { usePage } from '../state/use-page.ts';

/** Characters that a header can contain. */
const POSSIBLE = /^[\x21-\x7e]+$/;

/** Asks for the token of the control plane. */
export function TokenField() {
  const page = usePage();
  const [text, setText] = useState('');
  const [isImpossible, setImpossible] = useState(false);
  const connection = page.connection.value;
  const isWrong = isImpossible || (connection.state === 'token' && connection.isWrong);
  return (
    <form
      class="token"
      onSubmit={(event) => {
        event.preventDefault();
        if (text === '') return;
        setImpossible(!POSSIBLE.test(text));
        if (!POSSIBLE.test(text)) return;
        page.token.keep(text);
        page.tryNow();
        void page.readTenants();
      }}
    >
      <label for="token">
        <strong>Control token</strong> <span class="second">as given with --control-token</span>
      </label>
      <input
        id="token"
        class="field"
        type="password"
        autocomplete="off"
        value={text}
        aria-describedby={isWrong ? 'token-error' : undefined}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <button type="submit" class="button primary">
        Open
      </button>
      {isWrong && (
        <p id="token-error" class="bad" role="alert">
          That is not this simulator's token.
        </p>
      )}
    </form>
  );
}
