import type { FilePart } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/service';
import { filePage } from '../../http/query.ts';
import { type Reply, reply } from '../../http/reply.ts';

/** What can be downloaded under an address, each by its name in `path`. */
export function partsReply(
  parts: readonly { readonly name: string; readonly length: number }[],
  self: string,
): Reply {
  const data = parts.map(
    ({ name, length }): FilePart => ({
      name,
      length: String(length),
      _links: { self: { href: `${self}?path=${encodeURIComponent(name)}` } },
    }),
  );
  return reply(validators.FilePartPage, {
    data,
    _page: { limit: filePage.maxLimit, count: data.length },
  });
}
