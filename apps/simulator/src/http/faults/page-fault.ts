import type { PageFault } from '../../core/effect.ts';

/** The entries that a page of a list shows under a fault, and the position in the list that its link leads to. */
export function faultyPart<T>(
  fault: PageFault | undefined,
  items: readonly T[],
  skip = 0,
): { readonly shown: readonly T[]; readonly next: number } {
  switch (fault) {
    case 'short': {
      const shown = items.slice(0, Math.ceil(items.length / 2));
      return { shown, next: skip + shown.length };
    }
    case 'empty-with-next':
      return { shown: [], next: skip };
    case 'repeated-cursor':
      return { shown: items, next: skip };
    default:
      return { shown: items, next: skip + items.length };
  }
}
