import { expect, it } from 'vitest';
import { openerOn } from './open-page.ts';

it.each([
  ['darwin', 'open'],
  ['win32', 'rundll32'],
  ['linux', 'xdg-open'],
  ['freebsd', 'xdg-open'],
] as const)('should open an address on %s with %s', (platform, opener) => {
  expect(openerOn(platform)[0]).toBe(opener);
});
