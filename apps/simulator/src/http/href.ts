const ID = '{id}';

/** The path of an operation with its ID. */
export function hrefOf({ path }: { readonly path: string }, id: string | number): string {
  const at = path.indexOf(ID);
  return `${path.slice(0, at)}${encodeURIComponent(id)}${path.slice(at + ID.length)}`;
}

/** An http or https URL without a slash at its end; undefined if it is not one, or has more than a path. */
export function addressOf(text: unknown): string | undefined {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  if (url.username || url.password || url.search || url.hash) return undefined;
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}
