import { inQuery, listInQuery, type Parameter } from '../../http/description.ts';

const instant = 'in milliseconds since 1970, which does not belong to it.';

/** What every list of the Catalog is asked with (api-facts §4), `things` being what it lists. */
export function pageParameters(things: string, defaultLimit = 20): readonly Parameter[] {
  return [
    inQuery('limit', `1 to 100, ${defaultLimit} without it.`, 'int32'),
    inQuery(
      'start',
      `A number of ${things} to pass over, of those that satisfy the filters.`,
      'int64',
    ),
    propertiesParameter,
    listInQuery(
      'orderBy',
      'Properties with asc: or desc: before each, and commas between them; asc without either.',
    ),
    listInQuery('sort', 'The former name of orderBy.'),
    ignoredParameter,
  ];
}

export const propertiesParameter = listInQuery(
  'properties',
  'Top-level properties to show, with commas between them; without it, all.',
);

/** Documented without a word on what it does: however it is sent, it is no filter. */
export const ignoredParameter = listInQuery('requestDataSource', 'Has no effect.');

/** Filters by what an object shows; any other name is a filter too. */
export const filterParameters: readonly Parameter[] = [
  listInQuery(
    'property',
    'A condition: name, !name, name~pattern (RE2), or name, one of == != < <= > >=, and a value. Sent several times, all hold.',
  ),
  listInQuery('tags', 'Pairs such as unifiedProfile:* with commas between them; all hold.'),
  listInQuery('created', 'In milliseconds since 1970.'),
  inQuery('createdAfter', `The beginning of a range, ${instant}`, 'int64'),
  inQuery('createdBefore', `The end of a range, ${instant}`, 'int64'),
  listInQuery('updated', 'In milliseconds since 1970.'),
  inQuery('updatedAfter', `The beginning of a range, ${instant}`, 'int64'),
  inQuery('updatedBefore', `The end of a range, ${instant}`, 'int64'),
];
