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

/** The new definition of a dataset, from the current one and the body; validated like the body of a create. */
export type Redefine = (
  dataSet: DataSetFacts,
  body: unknown,
  limits: Limits,
) => unknown | Promise<unknown>;

export interface Redefinition {
  readonly body: unknown;
  readonly redefine: Redefine;
}

/** The parameters that the operations that change a dataset share. */
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

/** Changes the definition of a dataset. */
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

/** `If-Match` is the version that the client has read (help/catalog/api/appendix.md). */
function expectVersion(request: HttpRequest, dataSet: DataSetFacts): void {
  const wanted = request.header('if-match')?.replaceAll('"', '');
  const version = versionOf(dataSet);
  if (!wanted || wanted === '*' || wanted === version) return;
  throw new ApiError(
    'version-conflict',
    [
      `If-Match is ${wanted}, but the dataset is at version ${version}. Retrieve it and send the new E-Tag`,
    ],
    { causes: [{ nearest: version }] },
  );
}
