import { changeDataSet } from '../../core/commands/change-data-set.ts';
import type { DataSetFacts } from '../../core/data-set.ts';
import type { Limits } from '../../core/limits.ts';
import { decodeDataSetRequest } from '../../editions/request.ts';
import { ApiError } from '../../http/api-error.ts';
import { bodyValue } from '../../http/decoded.ts';
import {
  type Answer,
  inHeader,
  inPath,
  json,
  type Parameter,
  withExample,
} from '../../http/description.ts';
import type { Write } from '../../http/operation.ts';
import { reply } from '../../http/reply.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { ApiServices } from '../services.ts';
import { readDataSetBody } from './data-set-body.ts';
import { versionOf } from './data-set-form.ts';
import { namedDataSet, namingDataSet } from './named-data-set.ts';

/** What a data set is to say of itself, given what it says now and the body; read like a creation's body. */
export type Redefine = (
  dataSet: DataSetFacts,
  body: unknown,
  limits: Limits,
) => unknown | Promise<unknown>;

export interface Redefinition {
  readonly body: unknown;
  readonly redefine: Redefine;
}

/** What the operations that change a data set have in common in their descriptions. */
export const parameters: readonly Parameter[] = [
  inPath('id', 'The ID of the dataset.', '5b7c86968f7b6501e21ba9df'),
  withExample(
    inHeader('If-Match', 'The version of the dataset that the client has read, as in E-Tag.'),
    '1.0.0',
  ),
];
export const answers: readonly Answer[] = [
  {
    status: 200,
    description: 'The path of the dataset.',
    content: json('edition/DataSetCreated'),
  },
];

/** Changes what a data set says of itself, in the way that is given. */
export function changing(
  how: () => Redefine | Promise<Redefine>,
): Required<Pick<Write<ApiServices, Redefinition>, 'read' | 'names' | 'handle'>> {
  return {
    read: async (surroundings) => ({
      body: await readDataSetBody(surroundings),
      redefine: await how(),
    }),
    names: namingDataSet,
    handle: async ({ request, at, input: { body, redefine }, services: { edition, limits } }) => {
      const dataSet = namedDataSet(at);
      expectVersion(request, dataSet);
      const definition = bodyValue(decodeDataSetRequest(await redefine(dataSet, body, limits)));
      const { changes } = changeDataSet(at.facts, dataSet, definition, at.now);
      const answer = reply(edition.checks.DataSetCreated, [
        `${edition.dataSetPrefix}${dataSet.id}`,
      ]);
      await at.commit(changes);
      return answer;
    },
  };
}

/** `If-Match` names the version that a caller has seen (help/catalog/api/appendix.md). */
function expectVersion(request: HttpRequest, dataSet: DataSetFacts): void {
  const wanted = request.header('if-match')?.replaceAll('"', '');
  const version = versionOf(dataSet);
  if (!wanted || wanted === '*' || wanted === version) return;
  throw new ApiError(
    'version-conflict',
    [`If-Match names version ${wanted}, but the data set is at version ${version}; read it again`],
    { causes: [{ nearest: version }] },
  );
}
