import type { Check } from '../editions/edition.ts';
import { inSteps } from '../steps/in-steps.ts';
import { jsonInSteps } from '../steps/json-in-steps.ts';
import { check, jsonReply, type Reply } from './reply.ts';

/** As `reply`, for a body that may have many thousands of values. @throws SelfCheckFailed */
export async function longReply(schema: Check, body: object): Promise<Reply> {
  check(schema, body);
  return jsonReply(await inSteps(jsonInSteps(body)));
}
