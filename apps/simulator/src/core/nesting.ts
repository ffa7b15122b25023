/** A value that is nested deeper can be read, but not written again without a stack overflow. */
export const MAX_DEPTH = 100;

export function isNestedWithin(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isNestedWithin(inner, levels - 1));
}
