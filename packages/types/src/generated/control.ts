// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

/**
 * How long a job takes: no time, 3 s, or nearly 5 min.
 */
export type PaceName = 'instant' | 'quick' | 'realistic';
/**
 * What the rule is for, in your own words.
 */
export type RuleName = string;
/**
 * How many matches pass untouched first. Default 0.
 */
export type RuleSkip = number;
/**
 * How many matches are acted upon after that. Default: all.
 */
export type RuleTimes = number;
/**
 * Of acting upon a match. It is drawn from the seed, the rule and the number of the match, so that the same run gives the same draws. Default 1.
 */
export type RuleProbability = number;
/**
 * What happens to a match.
 */
export type RuleEffect = ScriptEffect | ErrorEffect;
/**
 * How a job ends. A stuck job does so only when it is cancelled.
 */
export type ScriptName =
  'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';

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
 * Responds with an error, in the format of the service. Nothing else is done.
 */
export interface ErrorEffect {
  type: 'error';
  /**
   * The HTTP status.
   */
  status: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503 | 504;
  /**
   * The Retry-After header, in seconds.
   */
  retryAfterS?: number;
  /**
   * The error code in place of the usual one.
   */
  code?: string;
}
/**
 * Durations in milliseconds in place of those of the pace.
 */
export interface PhaseDurations {
  /**
   * From the creation to the start of the export.
   */
  queuedMs?: number;
  /**
   * The export.
   */
  exportingMs?: number;
  /**
   * From the end of the export to the start of the write.
   */
  handoverMs?: number;
  /**
   * The write.
   */
  writingMs?: number;
  /**
   * From the end of the work to the end of the job.
   */
  closingMs?: number;
  /**
   * From a cancel request to the end of the job.
   */
  cancellingMs?: number;
}
/**
 * A rule, and what it has counted. The simulator's own.
 */
export interface Rule {
  id: string;
  name?: RuleName;
  match?: RuleMatch;
  skip?: RuleSkip;
  times?: RuleTimes;
  probability?: RuleProbability;
  effect: RuleEffect;
  /**
   * Whether the rule is tried.
   */
  enabled: boolean;
  /**
   * How many requests or jobs have matched so far.
   */
  matches: number;
  /**
   * How many of the matches were acted upon.
   */
  hits: number;
  /**
   * Whether `times` matches were acted upon: the rule does nothing more.
   */
  exhausted: boolean;
}
/**
 * What a request must be: all that is named. Empty: every request of the sandbox.
 */
export interface RuleMatch {
  /**
   * The name of an operation, or several names.
   */
  operation?: string | [string, ...string[]];
  /**
   * The edition that the request was sent to.
   */
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  /**
   * The export job that the request is about. A script rule can name the ID that a job is going to have.
   */
  jobId?: number;
  /**
   * The dataset that the request or its job is about.
   */
  dataSetId?: string;
  /**
   * A segment that the job exports.
   */
  segmentId?: string;
  /**
   * Headers with their exact values. Names ignore case.
   */
  header?: {
    [k: string]: string;
  };
  /**
   * Query parameters. One of the values of each must be equal.
   */
  query?: {
    [k: string]: string;
  };
}
/**
 * Decides how a job goes, when it is created. It is no fault.
 */
export interface ScriptEffect {
  type: 'script';
  script: ScriptName;
  pace?: PaceName;
  phases?: PhaseDurations;
}
/**
 * Switches a rule on or off. What it has counted stays. The simulator's own.
 */
export interface RuleChange {
  enabled: boolean;
}
/**
 * The rules of a sandbox, in the order in which they are tried. The simulator's own.
 */
export interface RuleList {
  rules: Rule[];
}
/**
 * What happens to the requests or jobs of a sandbox that match. Rules are tried in the order in which they were made, and the first that acts wins. The simulator's own.
 */
export interface RuleRequest {
  name?: RuleName;
  match?: RuleMatch;
  skip?: RuleSkip;
  times?: RuleTimes;
  probability?: RuleProbability;
  effect: RuleEffect;
}
/**
 * Puts a tenant to the start of a world; of the documented one, as the documents of an edition tell it. The simulator's own.
 */
export interface WorldChoice {
  name: 'documented' | 'empty';
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
}
