import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../../../../fixtures');
export const fixture = (name: string) => ({
  name,
  text: readFileSync(join(fixtures, name), 'utf8'),
});
export const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });

export const token = `eyJhbGciOiJIUzI1NiJ9.${'a1B2'.repeat(12)}.${'c3D4'.repeat(8)}`;

/** An entry of a HAR file. */
export function entry(method: string, path: string, sent: unknown, got: unknown): object {
  return {
    request: {
      method,
      url: `https://platform.adobe.io${path}`,
      headers: [
        { name: 'Authorization', value: `Bearer ${token}` },
        { name: 'x-api-key', value: 'my-secret-api-key' },
      ],
      ...(sent !== undefined && {
        postData: { mimeType: 'application/json', text: JSON.stringify(sent) },
      }),
    },
    response: { status: 200, content: { text: JSON.stringify(got) } },
  };
}

export function har(...entries: readonly object[]) {
  return file('traffic.har', { log: { entries } });
}
