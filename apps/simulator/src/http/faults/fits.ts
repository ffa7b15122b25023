import type { Effect, EffectType, PageFault } from '../../core/effect.ts';
import type { Answer, Description } from '../description.ts';

/** The properties of an operation that decide which effects it can have. */
export interface Subject extends Pick<Description, 'name' | 'method' | 'family' | 'pages'> {
  readonly answers: readonly Pick<Answer, 'content'>[] | ((edition: never) => unknown);
}

/** Effects that every response can have. */
const ANYWHERE = [
  'error',
  'latency',
  'hang',
  'reset',
  'answer-lost',
  'hold',
  'rate-limit',
] as const;

/** The effects that the requests of an operation can have. Without one (an unknown path): those of every error. */
export function effectsOf(operation?: Subject): readonly EffectType[] {
  if (!operation) return [...ANYWHERE, 'cut', 'drip', 'content-length', 'body', 'token'];
  const { name, family, pages } = operation;
  const body = bodyOf(operation);
  return [
    ...(name === 'createExportJob' ? (['script', 'cancel'] as const) : []),
    ...ANYWHERE,
    ...(body ? (['cut', 'drip', 'content-length'] as const) : []),
    ...(body === 'json' ? (['body'] as const) : []),
    ...(family === 'ims' ? [] : (['token'] as const)),
    ...(pages ? (['page'] as const) : []),
  ];
}

/** Whether the requests of an operation can have an effect with all of its members. */
export function fits(effect: Effect, operation?: Subject): boolean {
  const effects = effectsOf(operation);
  if (!effects.includes(effect.type)) return false;
  if (effect.type === 'reset' && effect.afterBytes !== undefined) return effects.includes('cut');
  return effect.type !== 'page' || pageFaultsOf(operation).includes(effect.as);
}

/** The ways in which the pages of a list can be wrong. */
export function pageFaultsOf(operation?: Pick<Description, 'pages'>): readonly PageFault[] {
  return operation?.pages ? pageFaults[operation.pages] : [];
}

/** A page that is found by its number has neither a cursor nor a link. */
const pageFaults: Readonly<Record<NonNullable<Description['pages']>, readonly PageFault[]>> = {
  'by cursor': ['empty-with-next', 'repeated-cursor', 'expired-cursor', 'short'],
  'by link': ['empty-with-next', 'repeated-cursor', 'short'],
  'by number': ['short'],
};

/** The format of the body of a successful response. */
function bodyOf({ method, answers }: Subject): 'json' | 'bytes' | undefined {
  if (method === 'HEAD') return undefined;
  // A body that differs by edition is JSON in some of them.
  if (typeof answers === 'function') return 'json';
  const types = answers.flatMap(({ content = {} }) => Object.keys(content));
  if (types.some((type) => !type.endsWith('json'))) return 'bytes';
  return types.length > 0 ? 'json' : undefined;
}
