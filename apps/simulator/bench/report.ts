export interface Row {
  readonly what: string;
  readonly figures: string;
  readonly value: number;
  readonly unit: string;
  /** Absent where there is no budget. */
  readonly budget?: { readonly atLeast: number } | { readonly atMost: number };
}

export function print(rows: readonly Row[]): void {
  for (const { what, figures, value, unit, budget } of rows) {
    process.stdout.write(
      `${what}: ${round(value)} ${unit}${verdict(value, budget)} (${figures})\n`,
    );
  }
}

function verdict(value: number, budget: Row['budget']): string {
  if (!budget) return '';
  const within = 'atLeast' in budget ? value >= budget.atLeast : value <= budget.atMost;
  const limit = 'atLeast' in budget ? `at least ${budget.atLeast}` : `at most ${budget.atMost}`;
  return within ? `, within budget: ${limit}` : `, OVER BUDGET: ${limit}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The least and the greatest. */
export function range(values: readonly number[]): string {
  return `${round(Math.min(...values))} to ${round(Math.max(...values))}`;
}

export function round(value: number): number {
  return Number(value.toPrecision(3));
}
