import type { WorldChoice } from '@aep-sim/types';

export interface WorldForm {
  readonly kind: 'documented' | 'empty' | 'file';
  /** The parsed file. */
  readonly world?: unknown;
  /** '' : that of the simulator. */
  readonly edition: string;
  /** RFC 3339; '': as the simulator was started. */
  readonly at: string;
  readonly clock: 'default' | 'frozen' | 'running';
}

/** The body of `PUT /_sim/world`: nothing is in it that was not chosen. */
export function worldChoice({ kind, world, edition, at, clock }: WorldForm): WorldChoice {
  const time = at.trim();
  return {
    ...(kind === 'file' ? { world: world as NonNullable<WorldChoice['world']> } : { name: kind }),
    ...(edition !== '' && { edition: edition as NonNullable<WorldChoice['edition']> }),
    ...(time !== '' && { at: time }),
    ...(clock !== 'default' && { running: clock === 'running' }),
  };
}
