import { readApiError } from '@aep-sim/client';

/** The message of an error response, in any of the formats of the API, or in that of the control plane. */
export function errorMessageIn(text: string): string | undefined {
  const body = bodyOf(text);
  const { message, code } = readApiError(body);
  // The control plane has no codes: what the client takes for one is its message.
  return message || code;
}

/** Text that is not JSON has no message: it may be a page of another server. */
function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
