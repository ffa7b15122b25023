// What every driver sends and looks for, in the world `documented`.
import { expected } from './expected.ts';

export { expected };

export const url = process.env['AEP_SIM_URL'] ?? '';
export const token = 'any';
export const headers = {
  'x-api-key': 'any',
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
} as const;

/** What a generated client has read. */
export interface Seen {
  readonly created: string | undefined;
  readonly createdAt: number;
  readonly startedAt: number;
  readonly dataSet: number | undefined;
  readonly batch: number | undefined;
  readonly file: string | undefined;
}

export function finish(seen: Seen): void {
  process.stdout.write(JSON.stringify(seen));
}
