import * as any from './generated/any.guards.ts';
import * as control from './generated/control.guards.ts';
import * as platform from './generated/platform.guards.ts';
import * as profile from './generated/profile.guards.ts';
import * as segmentation from './generated/segmentation.guards.ts';
import * as segmentation2020 from './generated/segmentation-2020.guards.ts';
import * as service from './generated/service.guards.ts';
import * as tutorial from './generated/tutorial.guards.ts';

export type { ValidationError, Validator } from './validator.ts';

/**
 * A validator for each payload: by edition, `any` edition, `service` or the simulator's `control`; then by type.
 * Those of one of them are also a module of their own, such as `@aep-sim/types/validators/platform`.
 */
export const validators = {
  tutorial,
  'segmentation-2020': segmentation2020,
  segmentation,
  profile,
  platform,
  any,
  service,
  control,
} as const;
