import type { FilePart } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/service';
import { queryValue } from '../../http/decoded.ts';
import { limitInQuery, startInQuery } from '../../http/description.ts';
import { decodePage, filePage } from '../../http/query.ts';
import { type Reply, reply } from '../../http/reply.ts';
import type { HttpRequest } from '../../http/request.ts';

/** The OpenAPI document of Data Access has them next to `path`. */
export const partPageParameters = [limitInQuery(100), startInQuery('parts')];

/** The parts that can be downloaded, by their names for `path`: the requested page. */
export function partsReply(
  request: HttpRequest,
  parts: readonly { readonly name: string; readonly length: number }[],
  self: string,
): Reply {
  const { skip, limit } = queryValue(decodePage(request.named.query, filePage));
  const data = parts.slice(skip, skip + limit).map(
    ({ name, length }): FilePart => ({
      name,
      length: String(length),
      _links: { self: { href: `${self}?path=${encodeURIComponent(name)}` } },
    }),
  );
  return reply(validators.FilePartPage, {
    data,
    _page: { limit, count: parts.length },
  });
}
