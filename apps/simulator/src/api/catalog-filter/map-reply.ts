import type { PageFault } from '../../core/effect.ts';
import type { Check } from '../../editions/edition.ts';
import { faultyPart } from '../../http/faults/page-fault.ts';
import { check, jsonReply, type Reply } from '../../http/reply.ts';
import type { CatalogQuery } from './catalog-query.ts';
import { select, withProperties } from './select.ts';

/** Objects by id that are all at hand: of them what a query asks for. */
export async function mapReply(
  schema: Check,
  objects: Readonly<Record<string, object>>,
  query: CatalogQuery,
  page?: PageFault,
): Promise<Reply> {
  const candidates = Object.entries(objects).map((item) => ({
    item,
    shown: () => ({ ...item[1] }),
  }));
  const selected = await select(candidates, query);
  const found = Object.fromEntries(faultyPart(page, selected).shown);
  check(schema, found);
  return jsonReply(JSON.stringify(withProperties(found, query.properties)));
}
