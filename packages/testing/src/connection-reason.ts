/** The error codes of Node.js, in words. */
const CODES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection closed before the response was complete',
  UND_ERR_SOCKET: 'connection closed before the response was complete',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
};

/**
 * Why `fetch` had no response: its message is only "fetch failed", and the reason is in its cause. In jest, the error is
 * of another realm and not an instance of `Error`.
 */
export function connectionReason(error: unknown): string {
  const cause = partOf(error, 'cause');
  const code = partOf(cause, 'code');
  if (typeof code === 'string') return `${CODES[code] ?? 'no response'} (${code})`;
  const message = partOf(cause, 'message');
  return typeof message === 'string' && message !== '' ? `no response (${message})` : 'no response';
}

/** Whether an error says that there was no connection. That of a simulator in this process can have any cause. */
export function isConnectionError(error: unknown): boolean {
  const code = partOf(partOf(error, 'cause'), 'code');
  return typeof code === 'string' && Object.hasOwn(CODES, code);
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
