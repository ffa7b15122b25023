import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Means one segment, and exports everybody. */
export const misspellsItsFilter: FaultyClient = {
  finding: 'sends-what-no-document-knows',
  message:
    /^Sent createExportJob with the field \/filters 1 time, which is not documented; did you mean filter\?$/,
  run: (sandbox) =>
    new PlainClient(sandbox).exportAll({ filters: { segments: [{ segmentId: 'a' }] } }),
};
