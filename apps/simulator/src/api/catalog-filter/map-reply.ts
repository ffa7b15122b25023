import type { PageFault } from '../../core/effect.ts';
import type { Check } from '../../editions/edition.ts';
import { faultyPart } from '../../http/faults/page-fault.ts';
import { check, jsonReply, type Reply } from '../../http/reply.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import type { CatalogQuery } from './catalog-query.ts';
import { type Candidate, propertiesOf, select } from './select.ts';

/** Objects by ID, with the properties that a query requests. No more objects are read than needed. */
export async function mapReply(
  schema: Check,
  objects: AsyncIterable<IdAndObject> | Iterable<IdAndObject>,
  query: CatalogQuery,
  page?: PageFault,
): Promise<Reply> {
  const selected = await select(candidatesOf(objects), query);
  return objectsReply(schema, faultyPart(page, selected).shown, query.properties);
}

/** Objects whose texts have this length together are validated and written in less than a millisecond. */
const STEP_LENGTH = 16_384;

/**
 * Objects by their IDs, each ID once, with the requested properties or all. An object may have thousands of
 * tags, so they are created, written, and validated in steps: several small ones together, a large one by itself.
 * @throws SelfCheckFailed
 */
export async function objectsReply(
  schema: Check,
  objects: Iterable<IdAndObject>,
  properties: readonly string[] | undefined,
  headers?: Readonly<Record<string, string>>,
): Promise<Reply> {
  let text = '';
  let unchecked: IdAndObject[] = [];
  let length = 0;
  for (const [id, object] of objects) {
    const whole = JSON.stringify(object);
    const shown = properties ? JSON.stringify(propertiesOf(object, properties)) : whole;
    text += `${text && ','}${JSON.stringify(id)}:${shown}`;
    unchecked.push([id, object]);
    length += whole.length;
    if (length < STEP_LENGTH) continue;
    check(schema, Object.fromEntries(unchecked));
    unchecked = [];
    length = 0;
    const turn = yieldIfLong();
    if (turn) await turn;
  }
  check(schema, Object.fromEntries(unchecked));
  return jsonReply(`{${text}}`, headers && { headers });
}

export type IdAndObject = readonly [id: string, object: object];

async function* candidatesOf(
  objects: AsyncIterable<IdAndObject> | Iterable<IdAndObject>,
): AsyncGenerator<Candidate<IdAndObject>> {
  for await (const item of objects) yield { item, shown: () => ({ ...item[1] }) };
}
