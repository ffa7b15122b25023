/** A string that is different for each sandbox that is shown. An organization has no slash. */
export function tenantKey({ org, sandbox }: { readonly org: string; readonly sandbox: string }) {
  return `${org}/${sandbox}`;
}
