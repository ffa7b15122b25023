const ID = '{id}';

/** The path of an operation with the id filled in. */
export function hrefOf({ path }: { readonly path: string }, id: string | number): string {
  const at = path.indexOf(ID);
  return `${path.slice(0, at)}${encodeURIComponent(id)}${path.slice(at + ID.length)}`;
}
