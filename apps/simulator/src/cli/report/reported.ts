import type { Writable } from 'node:stream';
import type { Simulator } from '../../simulator.ts';
import { printWarning } from '../terminal/printable.ts';

/** Prints what clients did wrong. If that fails, the exit code does not change. */
export async function reported(
  simulator: Pick<Simulator, 'reports'>,
  out: Writable,
  form: 'json' | 'text',
): Promise<void> {
  try {
    const { printReport } = await import('./report.ts');
    await printReport(simulator, out, form);
  } catch (error) {
    printWarning(`The report failed: ${error instanceof Error ? error.message : error}.`);
  }
}
