/** The password in Basic credentials, which are `user:password` in base64; undefined: these are not. */
export function passwordIn(credentials: string): string | undefined {
  const login = Buffer.from(credentials, 'base64').toString();
  const colon = login.indexOf(':');
  return colon < 0 || login.includes('\ufffd') ? undefined : login.slice(colon + 1);
}
