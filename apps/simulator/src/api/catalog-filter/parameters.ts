import {
  inQuery,
  limitInQuery,
  listInQuery,
  type Parameter,
  startInQuery,
  withExample,
} from '../../http/description.ts';

const unixTime = 'Unix time in milliseconds.';

/** The parameters of every Catalog list (evidence: catalog-filters); `things` are the entries of the list. */
export function pageParameters(things: string, defaultLimit = 20): readonly Parameter[] {
  return [
    limitInQuery(100, defaultLimit),
    startInQuery(`matching ${things}`),
    propertiesParameter,
    withExample(
      listInQuery(
        'orderBy',
        'Properties to sort by, separated by commas, each with asc: or desc: before it. Default: asc.',
      ),
      'desc:created',
    ),
    withExample(listInQuery('sort', 'The former name of `orderBy`.'), ''),
    ignoredParameter,
  ];
}

export const propertiesParameter = withExample(
  listInQuery('properties', 'Top-level properties to return, separated by commas. Default: all.'),
  'name',
);

/** Documented without its effect: however it is sent, it is not a filter. */
export const ignoredParameter = withExample(
  listInQuery('requestDataSource', 'Is accepted and has no effect.'),
  '',
);

/** Filters by common properties; any other name is a filter too. */
export const filterParameters: readonly Parameter[] = [
  withExample(
    listInQuery(
      'property',
      'A condition: a property exists (name), does not exist (!name), matches an RE2 pattern (name~pattern), or compares to a value (==, !=, <, <=, >, or >=). If sent several times, all apply.',
    ),
    'created>0',
  ),
  withExample(
    listInQuery('tags', 'Tags such as unifiedProfile:*, separated by commas. All apply.'),
    '',
  ),
  withExample(listInQuery('created', 'When it was created. Unix time in milliseconds.'), ''),
  withExample(inQuery('createdAfter', `Created after this. ${unixTime}`, 'int64'), 0),
  withExample(inQuery('createdBefore', `Created before this. ${unixTime}`, 'int64'), 4102444800000),
  withExample(listInQuery('updated', 'When it was last changed. Unix time in milliseconds.'), ''),
  withExample(inQuery('updatedAfter', `Changed after this. ${unixTime}`, 'int64'), 0),
  withExample(inQuery('updatedBefore', `Changed before this. ${unixTime}`, 'int64'), 4102444800000),
];
