/** What there is in the world `documented`, and a request that is right in it. */
export const expected = {
  jobId: 11037,
  dataSetId: '5b7c86968f7b6501e21ba9df',
  batchId: 'd9e7c1317034a25e1fe8506883bb81f8',
  fileId: 'd9e7c1317034a25e1fe8506883bb81f8-1',
  request: {
    destination: { datasetId: '5cf6bcf79ecc7c14530fe436' },
    schema: { name: '_xdm.context.profile' },
  },
} as const;
