import { readExportJob } from '../src/index.ts';
import { job, json } from './scripted.ts';

/** A response for each poll. */
export const polls = (...statuses: string[]): Response[] =>
  statuses.map((status) => json(job(status)));

export const running = readExportJob(job('PROCESSING'));

/** A poll whose response asks for a pause. */
export const after = (seconds: number) =>
  json(job('PROCESSING'), { headers: { 'retry-after': String(seconds) } });
