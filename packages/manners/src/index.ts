/**
 * What a client did wrong, found in the journal of the simulator. Pure functions over entries: no clock, no network.
 *
 * @packageDocumentation
 */

export type { Detection, Detector, Severity } from './detector.ts';
export type { Entry, IgnoredPart, Message } from './entry.ts';
export { detectors } from './findings/index.ts';
export { clientMannersPage } from './page.ts';
export { type Finding, type Report, report, reportInSteps } from './report.ts';
