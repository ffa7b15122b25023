/** The method and URL of a request. Never contains a token or a key. */
export interface RequestLine {
  readonly method: string;
  readonly url: string;
}

export function requestLine({ method, url }: RequestLine): string {
  return `${method} ${url}`;
}
