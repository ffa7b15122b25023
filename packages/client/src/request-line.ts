/** What was asked for. It never holds a token or a key. */
export interface RequestLine {
  readonly method: string;
  readonly url: string;
}

export function requestLine({ method, url }: RequestLine): string {
  return `${method} ${url}`;
}
