import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const headers = {
  Authorization: 'Bearer any',
  'x-api-key': 'any',
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
};

export const interaction = (path: string, state: string, response: object) => ({
  description: `get ${path}`,
  providerStates: [{ name: state, params: {} }],
  request: { method: 'GET', path, headers },
  response,
});
export const job = (response: object, state = 'an export job in status FAILED') =>
  interaction('/data/core/ups/export/jobs/726', state, response);
export const right = { status: 200, body: { status: 'FAILED', destination: { batchId: '' } } };

/** Writes a pact file of a version of the format, and gives its path. */
export function writePact(
  folder: string,
  name: string,
  interactions: readonly object[],
  version = '3.0.0',
): string {
  const file = join(folder, name);
  const metadata = { pactSpecification: { version } };
  const names = { consumer: { name: 'tester' }, provider: { name: 'aep-sim' } };
  writeFileSync(file, JSON.stringify({ ...names, interactions, metadata }));
  return file;
}
