import { UnexpectedResponse } from './errors.ts';
import { listIn, numberIn, objectIn, stringIn, stringsIn } from './json.ts';
import type { DataSet } from './model.ts';

/**
 * Reads the response to the creation of a dataset, `["@/dataSets/{id}"]` or `["@/datasets/{id}"]`.
 * Evidence: platform-data-set-answer, segmentation-data-set-answer.
 *
 * @throws UnexpectedResponse
 */
export function readDataSetCreated(value: unknown): { readonly id: string } {
  const id = stringIn(listIn(value)[0])?.split('/').at(-1);
  if (!isDataSetId(id))
    throw new UnexpectedResponse('/0', 'the path of a dataset, such as @/dataSets/{id}', value);
  return { id };
}

/** Usually 24 hex digits. Every other ID is accepted that is one segment of a path. */
export function isDataSetId(id: unknown): id is string {
  return typeof id === 'string' && /^[\w-]+$/.test(id);
}

/**
 * Reads one dataset from a response of Catalog, a map by ID.
 *
 * @throws UnexpectedResponse
 */
export function readDataSet(value: unknown, id: string): DataSet {
  const found = objectIn(value);
  const dataSet = found && Object.hasOwn(found, id) ? objectIn(found[id]) : undefined;
  if (!dataSet) throw new UnexpectedResponse(`/${id}`, 'an object', value);
  const name = stringIn(dataSet['name']);
  const description = stringIn(dataSet['description']);
  const schemaId = stringIn(objectIn(dataSet['schemaRef'])?.['id']);
  const viewId = stringIn(dataSet['viewId']);
  const createdAt = numberIn(dataSet['created']);
  const updatedAt = numberIn(dataSet['updated']);
  return {
    id,
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(schemaId !== undefined && { schemaId }),
    tags: tagsOf(dataSet['tags']),
    ...(viewId !== undefined && { viewId }),
    ...(createdAt !== undefined && { createdAt }),
    ...(updatedAt !== undefined && { updatedAt }),
    raw: dataSet,
  };
}

/**
 * Reads a list of datasets, a map by ID, in the order of the response.
 *
 * @throws UnexpectedResponse
 */
export function readDataSets(value: unknown): readonly DataSet[] {
  const found = objectIn(value);
  if (!found) throw new UnexpectedResponse('', 'an object with datasets by ID', value);
  return Object.keys(found).map((id) => readDataSet(value, id));
}

function tagsOf(value: unknown): DataSet['tags'] {
  return Object.fromEntries(
    Object.entries(objectIn(value) ?? {}).map(([tag, values]) => [tag, stringsIn(values)]),
  );
}
