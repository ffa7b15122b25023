const dataset = {
  name: 'Profile export',
  schemaRef: {
    id: 'https://ns.adobe.com/xdm/context/profile__union',
    contentType: 'application/vnd.adobe.xed+json;version=1',
  },
};

/** A body for each operation, as short as it can be, that works in the world `documented`. */
export const ownExamples: Readonly<Record<string, unknown>> = {
  createExportJob: {
    destination: { datasetId: '5b7c86968f7b6501e21ba9df' },
    schema: { name: '_xdm.context.profile' },
  },
  createDataset: dataset,
  putDataset: dataset,
  patchDataset: { name: 'Profile export' },
  createToken: { grant_type: 'client_credentials', client_id: 'any', client_secret: 'any' },
  exchangeJwt: { client_id: 'any', client_secret: 'any', jwt_token: 'any' },
  setClock: { running: false },
  advanceClock: { byMs: 60_000 },
  setWorld: { name: 'documented' },
  createRule: {
    match: { operation: 'retrieveExportJob' },
    times: 1,
    effect: { type: 'error', status: 503 },
  },
  updateRule: { enabled: false },
  importProfiles: '{"identityMap":{"Email":[{"id":"ann@example.com"}]}}\n',
  setMergePolicies: {
    mergePolicies: [{ id: 'newest', attributeMerge: { type: 'timestampOrdered' } }],
  },
};
