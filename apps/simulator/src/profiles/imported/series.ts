import { inSteps, type Steps } from '../../steps/in-steps.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import type { Fragment } from './fragment.ts';
import { joinedSchemas, type OpenSchemas, openSchemas } from './infer.ts';
import { type ReadProfiles, unionSchemas } from './read-profiles.ts';

/** What several imports have between them. */
export interface Series {
  readonly identities: Set<string>;
  readonly schemas: OpenSchemas;
}

/** Identities that are added in one go. */
const AT_ONCE = 256;

/**
 * The series with one import more: the earlier one has grown, and is not to be used again.
 *
 * @throws BadProfiles where the types do not agree; nothing has changed then.
 */
export async function grown(
  series: Series | undefined,
  schemas: OpenSchemas,
  identities: Iterable<string>,
): Promise<Series> {
  const both = series ? joinedSchemas(series.schemas, schemas) : schemas;
  const all = series?.identities ?? new Set<string>();
  let added = 0;
  for (const identity of identities) {
    added += 1;
    const turn = added % AT_ONCE === 0 ? yieldIfLong() : undefined;
    if (turn) await turn;
    all.add(identity);
  }
  return { identities: all, schemas: both };
}

/** The series of imports that were read. Undefined if there is none. */
export async function seriesOf(imports: readonly ReadProfiles[]): Promise<Series | undefined> {
  let series: Series | undefined;
  for (const { schemas, fragments } of imports) {
    series = await grown(series, schemas, identitiesOf(fragments));
  }
  return series;
}

function* identitiesOf(fragments: readonly Fragment[]): Iterable<string> {
  for (const { identity } of fragments) yield identity;
}

/** The schemas of all imports together. @throws BadProfiles where they do not agree */
export function allSchemas(imports: readonly ReadProfiles[]): Promise<OpenSchemas> {
  return inSteps(joining(imports));
}

function* joining(imports: readonly ReadProfiles[]): Steps<OpenSchemas> {
  let all: OpenSchemas | undefined;
  for (const { schemas } of imports) {
    all = all ? joinedSchemas(all, schemas) : schemas;
    yield;
  }
  return all ?? openSchemas(unionSchemas);
}
