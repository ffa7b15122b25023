const ID = '{id}';

/** The path of an operation with its ID. */
export function hrefOf({ path }: { readonly path: string }, id: string | number): string {
  const at = path.indexOf(ID);
  return `${path.slice(0, at)}${encodeURIComponent(id)}${path.slice(at + ID.length)}`;
}

/** An http or https URL without a slash at its end; undefined if it is not one, or has more than a path. */
export function addressOf(text: unknown): string | undefined {
  const url = urlIn(text);
  if (!url || extraIn(url) !== '') return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** What an http or https URL has that {@link addressOf} does not accept; empty if it is not one. */
export function extraOf(text: unknown): string {
  const url = urlIn(text);
  return url ? extraIn(url) : '';
}

function extraIn({ username, password, search, hash }: URL): string {
  if (username || password) return 'a user name or a password';
  if (search) return 'a query';
  return hash && 'a fragment';
}

function urlIn(text: unknown): URL | undefined {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}
