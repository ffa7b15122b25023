/** The limits of a request and of a sandbox. */
export interface Limits {
  /** Segments of a job. */
  readonly segments: number;
  /** Batches of a job. */
  readonly batches: number;
  /** Operations of a JSON Patch. */
  readonly patchOperations: number;
  /** Datasets of a sandbox. */
  readonly dataSets: number;
  /** Rules of a sandbox. */
  readonly rules: number;
  /** Sandboxes that are written to. */
  readonly sandboxes: number;
}

export const DEFAULT_LIMITS: Limits = {
  segments: 10_000,
  batches: 10_000,
  patchOperations: 1000,
  dataSets: 10_000,
  rules: 1000,
  sandboxes: 10_000,
};

/** How many of a kind there are, and how many are allowed: `4 rules; at most 3 are allowed`. */
export function atMost(count: number, most: number, kind: string, kinds = `${kind}s`): string {
  const counted = `${count.toLocaleString('en')} ${count === 1 ? kind : kinds}`;
  return `${counted}; at most ${most.toLocaleString('en')} ${most === 1 ? 'is' : 'are'} allowed`;
}

/** The limits of what all sandboxes together have in memory, in bytes. */
export const DEFAULT_BYTES = {
  exports: 268_435_456,
  imports: 268_435_456,
  journals: 67_108_864,
} as const;

/** The given limits, completed by the defaults. */
export function limitsOf(set: Partial<Limits> = {}): Limits {
  const own = Object.entries(set).filter(([, most]) => most !== undefined);
  return { ...DEFAULT_LIMITS, ...Object.fromEntries(own) };
}
