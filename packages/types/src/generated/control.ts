// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

/**
 * Moves a tenant's clock on, by milliseconds (at most a hundred years) or to the next instant at which a job changes its phase. The simulator's own.
 */
export interface ClockAdvance {
  byMs?: number;
  to?: 'next-change';
}
/**
 * Starts or freezes a tenant's clock. The simulator's own.
 */
export interface ClockSetting {
  running: boolean;
}
/**
 * Gives a script to the jobs that match: those to a data set, those of a segment, or all; the next `times` of them, or every one. The simulator's own.
 */
export interface RuleRequest {
  dataSetId?: string;
  segmentId?: string;
  times?: number;
  script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
  pace?: 'instant' | 'quick' | 'realistic';
}
/**
 * Puts a tenant to the start of a world; of the documented one, as the documents of an edition tell it. The simulator's own.
 */
export interface WorldChoice {
  name: 'documented' | 'empty';
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
}
