import { clients } from './clients.ts';
import { dataSets } from './data-sets.ts';
import { editions } from './editions.ts';
import { errors } from './errors.ts';
import { exported } from './exports.ts';
import { files } from './files.ts';
import { jobs } from './jobs.ts';
import { list } from './list.ts';
import { simulator } from './simulator.ts';
import { tokens } from './tokens.ts';

export type { EvidenceRow } from './row.ts';

/** The one table of what is known and what was chosen; `docs/evidence.md` is generated from it. */
export const evidence = {
  ...jobs,
  ...editions,
  ...list,
  ...exported,
  ...files,
  ...dataSets,
  ...tokens,
  ...errors,
  ...clients,
  ...simulator,
};
