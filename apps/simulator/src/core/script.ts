/** How a job goes, named by how it finishes. `stuck` stays in its export until it is cancelled. */
export const scriptNames = [
  'succeeds',
  'fails-exporting',
  'fails-writing',
  'partly-fails',
  'stuck',
] as const;
export type ScriptName = (typeof scriptNames)[number];

export const paceNames = ['instant', 'quick', 'realistic'] as const;
export type PaceName = (typeof paceNames)[number];

/** How long each part of a job takes. */
export interface Pace {
  readonly queuedMs: number;
  readonly exportingMs: number;
  /** From the end of the export to the start of the write. */
  readonly handoverMs: number;
  readonly writingMs: number;
  /** From the end of the work to the end of the job. */
  readonly closingMs: number;
  /** From the cancel request to the end of the job. */
  readonly cancellingMs: number;
}

export const paces: Readonly<Record<PaceName, Pace>> = {
  instant: {
    queuedMs: 0,
    exportingMs: 0,
    handoverMs: 0,
    writingMs: 0,
    closingMs: 0,
    cancellingMs: 0,
  },
  quick: {
    queuedMs: 500,
    exportingMs: 1200,
    handoverMs: 100,
    writingMs: 900,
    closingMs: 300,
    cancellingMs: 500,
  },
  // Similar to the documented jobs 722 and 726, which take between four and nine minutes.
  realistic: {
    queuedMs: 90_000,
    exportingMs: 75_000,
    handoverMs: 55_000,
    writingMs: 20_000,
    closingMs: 40_000,
    cancellingMs: 15_000,
  },
};

export function isScriptName(name: unknown): name is ScriptName {
  return (scriptNames as readonly unknown[]).includes(name);
}
