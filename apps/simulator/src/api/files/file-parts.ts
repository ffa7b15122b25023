import type { FilePart } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { filePage } from '../../http/query.ts';
import { send } from '../../http/respond.ts';

/** What can be downloaded under an address, each by its name in `path`. */
export function sendParts(
  parts: readonly { readonly name: string; readonly length: number }[],
  self: string,
): Response {
  const data = parts.map(
    ({ name, length }): FilePart => ({
      name,
      length: String(length),
      _links: { self: { href: `${self}?path=${encodeURIComponent(name)}` } },
    }),
  );
  return send(validators.service.FilePartPage, {
    data,
    _page: { limit: filePage.maxLimit, count: data.length },
  });
}
