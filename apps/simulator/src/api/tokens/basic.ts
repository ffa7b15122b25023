/**
 * The client credentials of `Authorization: Basic`, each percent-encoded before it was encoded as a whole: RFC 6749,
 * section 2.3.1. Empty if there are none, or if they cannot be read.
 */
export function basicCredentials(authorization: string | undefined): URLSearchParams {
  const encoded = /^basic +([\w+/=-]+)$/i.exec(authorization ?? '')?.[1];
  const text = Buffer.from(encoded ?? '', 'base64').toString();
  const colon = text.indexOf(':');
  if (colon < 0) return new URLSearchParams();
  // Both are written as the values of a form, so that the form parser reads them.
  return new URLSearchParams(
    `client_id=${escaped(text.slice(0, colon))}&client_secret=${escaped(text.slice(colon + 1))}`,
  );
}

/** Characters that would end the value of a form, and may occur in credentials that were not encoded. */
function escaped(text: string): string {
  return text.replaceAll('&', '%26');
}
