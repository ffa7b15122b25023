import type { Operation } from '../http/operation.ts';
import { operations as catalog } from './catalog.ts';
import { operations as dataAccess } from './data-access.ts';
import { operations as ims } from './ims.ts';
import { operations as profile } from './profile.ts';
import type { ApiServices } from './services.ts';

/** The operations of Experience Platform that the simulator has. OpenAPI and docs are generated from this table. */
export const operations: readonly Operation<ApiServices>[] = [
  ...profile,
  ...catalog,
  ...dataAccess,
  ...ims,
];
