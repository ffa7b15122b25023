/**
 * The payloads of Adobe Experience Platform's export-jobs API: one namespace for each edition,
 * a tolerant type for all of them (`Any…`), and the responses of the services around it.
 *
 * @packageDocumentation
 */

export type * from './generated/any.ts';
export type * from './generated/control.ts';
export type * as Platform from './generated/platform.ts';
export type * as Profile from './generated/profile.ts';
export type * as Segmentation from './generated/segmentation.ts';
export type * as Segmentation2020 from './generated/segmentation-2020.ts';
export type * from './generated/service.ts';
export type * as Tutorial from './generated/tutorial.ts';

/**
 * The forms in which the API is documented, and `platform`: our best knowledge of the live
 * service, and the default.
 */
export const editionNames = [
  'platform',
  'segmentation',
  'segmentation-2020',
  'profile',
  'tutorial',
] as const;

/** The name of an edition. */
export type EditionName = (typeof editionNames)[number];
