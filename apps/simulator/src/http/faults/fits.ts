import type { Effect } from '../../core/rule.ts';
import type { Description } from '../description.ts';

export type EffectType = Effect['type'];

/** What rules can do to an operation: a job's script is chosen where jobs are made, all else can happen anywhere. */
export function effectsOf({ name }: Pick<Description, 'name'>): readonly EffectType[] {
  return name === 'createExportJob' ? ['script', 'error'] : ['error'];
}
