import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import { isId, type Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { readFrom, shown, Violation } from '../violation.ts';
import { answerOf, named } from './expect.ts';
import type { Step } from './step.ts';

/** The client lists all jobs. */
class List implements Step {
  readonly kind = 'list';

  check(): boolean {
    return true;
  }

  async run(model: Model, real: StepSequence): Promise<void> {
    real.note(this.kind, 'listExportJobs');
    await expectList('', model, real);
  }

  toString(): string {
    return 'list';
  }
}

/** Has the client list all jobs and checks the result. `pages` describes the pages, for errors. */
export async function expectList(
  pages: string,
  { jobs }: Model,
  { client, wire }: StepSequence,
): Promise<void> {
  const what = 'listExportJobs';
  const bounds = { requests: 2 * jobs.length };
  const answer = answerOf(await wire.call(what, bounds, () => client.listExportJobs()));
  if (!answer) return;
  const names = new Map(jobs.map(({ id, name }) => [String(id), name]));
  const expected = jobs.map(({ id }) => String(id)).reverse();
  const { value } = answer;
  // A hole in an array is a missing ID.
  const given = readFrom(what, () =>
    Array.isArray(value) ? Array.from<unknown>(value) : undefined,
  );
  const isRight = given?.length === expected.length;
  if (isRight && expected.every((id, index) => isId(given[index], id))) return;
  throw new Violation(
    `${what} returned the wrong jobs${pages}.\nExpected: ${named(expected, names)}\nReceived: ${given ? named(given, names) : shown(value)}`,
  );
}

export const list: Arbitrary<Step> = fc.constant(new List());
