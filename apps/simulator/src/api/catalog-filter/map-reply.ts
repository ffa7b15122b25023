import type { PageFault } from '../../core/effect.ts';
import type { Check } from '../../editions/edition.ts';
import { faultyPart } from '../../http/faults/page-fault.ts';
import { check, jsonReply, type Reply } from '../../http/reply.ts';
import type { CatalogQuery } from './catalog-query.ts';
import { type Candidate, select, withProperties } from './select.ts';

/** Objects with their ids: of them what a query asks for. No more of them are asked for than it takes. */
export async function mapReply(
  schema: Check,
  objects: AsyncIterable<IdAndObject> | Iterable<IdAndObject>,
  query: CatalogQuery,
  page?: PageFault,
): Promise<Reply> {
  const selected = await select(candidatesOf(objects), query);
  const found = Object.fromEntries(faultyPart(page, selected).shown);
  check(schema, found);
  return jsonReply(JSON.stringify(withProperties(found, query.properties)));
}

export type IdAndObject = readonly [id: string, object: object];

async function* candidatesOf(
  objects: AsyncIterable<IdAndObject> | Iterable<IdAndObject>,
): AsyncGenerator<Candidate<IdAndObject>> {
  for await (const item of objects) yield { item, shown: () => ({ ...item[1] }) };
}
