/**
 * The client credentials of `Authorization: Basic`, each percent-encoded before it was encoded as a whole: RFC 6749,
 * section 2.3.1. Empty where there are none, or where they cannot be read.
 */
export function basicCredentials(authorization: string | undefined): URLSearchParams {
  const encoded = /^basic +([\w+/=-]+)$/i.exec(authorization ?? '')?.[1];
  const text = Buffer.from(encoded ?? '', 'base64').toString();
  const colon = text.indexOf(':');
  if (colon < 0) return new URLSearchParams();
  // The two are written as a form's values are, so that a form reads them.
  return new URLSearchParams(
    `client_id=${escaped(text.slice(0, colon))}&client_secret=${escaped(text.slice(colon + 1))}`,
  );
}

/** What would end the value of a form, and may stand in credentials that were not encoded. */
function escaped(text: string): string {
  return text.replaceAll('&', '%26');
}
