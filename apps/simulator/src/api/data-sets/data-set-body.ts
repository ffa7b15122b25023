import { readJson } from '../../http/body.ts';
import type { Surroundings } from '../../http/operation.ts';
import type { ApiServices } from '../services.ts';

/** The limit of the body of a dataset, and of its definition after a patch. A list shows 100 of them. */
export const MAX_DATA_SET_BYTES = 65_536;

/** The body of a dataset, or of its patch. */
export function readDataSetBody({
  request,
  services: { maxBodyBytes },
}: Surroundings<Pick<ApiServices, 'maxBodyBytes'>>): Promise<unknown> {
  return readJson(request, Math.min(maxBodyBytes, MAX_DATA_SET_BYTES));
}
