import { jsonOf, rejectedBy } from './rejection.ts';
import { type Answered, Lost } from './source.ts';

export interface Upload {
  readonly file: Blob;
  readonly headers: Headers;
  /** Told how many bytes were sent. */
  readonly progress: (sent: number) => void;
}

/** Posts a file. `fetch` cannot report how much of a body was sent. @throws Rejected and Lost */
export function uploaded(url: string, { file, headers, progress }: Upload): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of headers) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => progress(loaded);
    request.onerror = () => reject(new Lost('The simulator does not respond.'));
    request.onload = () => {
      const { status } = request;
      const body = jsonOf(request.responseText);
      if (status >= 400) reject(rejectedBy(status, body));
      else resolve({ status, body });
    };
    request.send(file);
  });
}
