/**
 * The words of the API that are the same in every answer of a kind; any other string is data.
 * A segment's `status` is a word too, for the request that asks for it is the document's.
 */
const fixedWords = [
  'status',
  'jobType',
  'code',
  'callStack',
  'message',
  'sortField',
  'sort',
  'profileInstanceId',
];

/** Maps whose keys are data: how many namespaces a job counts depends on its profiles. */
const maps = ['exportedProfileByNamespaceCounter'];

/** A payload with its data replaced by their JSON types: keys, booleans, fixed words and empty strings stay. */
export function shapeOf(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => shapeOf(item, key));
  if (typeof value === 'object' && value !== null) {
    if (maps.includes(key)) return Object.values(value).every(isNumber) ? 'counts' : 'other';
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, shapeOf(one, name)]),
    );
  }
  if (typeof value === 'boolean') return value;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') return value === null ? 'null' : typeof value;
  if (value === '' || fixedWords.includes(key)) return value;
  return value.startsWith('@/') ? value.replace(/[0-9a-f]{24}$/, '{id}') : 'string';
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number';
}
