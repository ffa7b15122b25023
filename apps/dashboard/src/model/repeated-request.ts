/** What an answer repeats of the request; only its destination tells more there. */
const MEMBERS = ['fields', 'mergePolicy', 'filter', 'additionalFields', 'schema'];

/** A create's body, as the answer of its job repeats it, in the edition that leaves nothing out. */
export function requestIn(answer: Readonly<Record<string, unknown>>): object {
  const members = Object.entries(answer).filter(([name]) => MEMBERS.includes(name));
  const { datasetId, segmentPerBatch } = answer['destination'] as Readonly<Record<string, unknown>>;
  return { ...Object.fromEntries(members), destination: { datasetId, segmentPerBatch } };
}
