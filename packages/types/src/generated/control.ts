// Generated from contracts/schemas/control. Do not edit: run `npm run generate`.

/**
 * What the clock of a sandbox shows, in milliseconds since 1970. The simulator's own.
 */
export interface Clock {
  now: number;
  running: boolean;
  /**
   * When a job changes its phase next; null where none will.
   */
  nextChangeAt: number | null;
}
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
 * An error of the control plane: one sentence that says what to do, where in the body it is, and the nearest valid value. The simulator's own.
 */
export interface ControlError {
  error: string;
  /**
   * A JSON Pointer into the body.
   */
  pointer?: string;
  /**
   * The nearest valid value.
   */
  nearest?: {
    [k: string]: unknown;
  };
}
/**
 * Whether the simulator is up, and what was started. The simulator's own.
 */
export interface Health {
  status: 'ok';
  version: string;
  /**
   * Grows when a name of the control plane changes.
   */
  controlVersion: number;
  /**
   * Differs from start to start.
   */
  run: string;
  name: 'aep-sim';
  edition: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
  world: string;
  script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
  pace: 'instant' | 'quick' | 'realistic';
  editions: ('platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial')[];
}
/**
 * How imported profile fragments are joined. The simulator's own.
 */
export interface MergePolicyList {
  mergePolicies: {
    id: string;
    version: number;
    attributeMerge: {
      type: 'timestampOrdered' | 'dataSetPrecedence';
      order?: string[];
    };
    default?: boolean;
    segments?: string[];
  }[];
}
/**
 * How many profiles an import brought, and how many there are now. The simulator's own.
 */
export interface ProfileImport {
  fragments: number;
  profiles: number;
  total: {
    fragments: number;
    profiles: number;
  };
}
/**
 * Which profiles new jobs export. The simulator's own.
 */
export interface ProfileSource {
  kind: 'synthetic' | 'imported';
  profiles: number;
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
 * The scripts and paces of jobs, and those that hold without a header and a rule. The simulator's own.
 */
export interface ScriptList {
  default: {
    script: 'succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck';
    pace: 'instant' | 'quick' | 'realistic';
  };
  scripts: ('succeeds' | 'fails-exporting' | 'fails-writing' | 'partly-fails' | 'stuck')[];
  paces: {
    [k: string]: {
      queuedMs: number;
      exportingMs: number;
      handoverMs: number;
      writingMs: number;
      closingMs: number;
      cancellingMs: number;
    };
  };
}
/**
 * The world that a sandbox started in. The simulator's own.
 */
export interface World {
  name: string;
}
/**
 * Puts a tenant to the start of a world; of the documented one, as the documents of an edition tell it. The simulator's own.
 */
export interface WorldChoice {
  name: 'documented' | 'empty';
  edition?: 'platform' | 'segmentation' | 'segmentation-2020' | 'profile' | 'tutorial';
}
