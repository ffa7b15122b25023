import { validators } from '@aep-sim/types/validators';
import * as platform from '@aep-sim/types/validators/platform';
import { expect, it } from 'vitest';

it('should give the validators of one edition as a module of their own', () => {
  expect(platform.ExportJob).toBe(validators.platform.ExportJob);
  expect(Object.keys(platform)).toEqual(Object.keys(validators.platform));
  expect(platform.CancelResponse({ status: true, message: 'm' })).toBe(true);
  expect(platform.CancelResponse({})).toBe(false);
  expect(platform.CancelResponse.errors).toHaveLength(2);
});
