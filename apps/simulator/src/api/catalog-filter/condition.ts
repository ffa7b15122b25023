import { compareToAmount, isThere, type ShownObject, textOf, valuesAt } from './values.ts';
import type { Wildcard } from './wildcard.ts';

/** One condition of a Catalog query, with the parameter that it is from, for errors. */
export type Condition = { readonly parameter: string } & (
  | AnyOf
  | Exists
  | Compares
  | Matches
  | Tag
);

/** The property has one of the values; negated: none of them. */
export interface AnyOf {
  readonly kind: 'any-of';
  readonly path: string;
  readonly values: readonly string[];
  /** The same, for a property that allows wildcards. */
  readonly wildcards?: readonly Wildcard[];
  readonly isNegated: boolean;
}

export interface Exists {
  readonly kind: 'exists';
  readonly path: string;
  readonly isNegated: boolean;
}

export interface Compares {
  readonly kind: 'compares';
  readonly path: string;
  readonly operator: Comparison;
  readonly amount: string;
}

export interface Matches {
  readonly kind: 'matches';
  readonly path: string;
  readonly test: (text: string) => boolean;
}

/** A tag has such a value. */
export interface Tag {
  readonly kind: 'tag';
  readonly path: 'tags';
  readonly tag: string;
  readonly value: Wildcard;
}

export const comparisons = ['<', '<=', '>', '>='] as const;
export type Comparison = (typeof comparisons)[number];

/** Whether an object, as it is shown, satisfies a condition. */
export function satisfies(shown: ShownObject, condition: Condition): boolean {
  switch (condition.kind) {
    case 'any-of':
      return valuesAt(shown, condition.path).some(isOneOf(condition)) !== condition.isNegated;
    case 'exists':
      return isThere(shown, condition.path) !== condition.isNegated;
    case 'compares':
      return valuesAt(shown, condition.path).some((value) => compares(value, condition));
    case 'matches':
      return valuesAt(shown, condition.path).some(
        (value) => typeof value === 'string' && condition.test(value),
      );
    case 'tag':
      return tagValues(shown, condition.tag).some(
        (value) => typeof value === 'string' && condition.value(value),
      );
  }
}

function isOneOf({ values, wildcards }: AnyOf): (value: unknown) => boolean {
  return (value) => {
    const text = textOf(value);
    if (text === undefined) return false;
    return wildcards ? wildcards.some((fits) => fits(text)) : values.includes(text);
  };
}

function compares(value: unknown, { operator, amount }: Compares): boolean {
  const apart = compareToAmount(value, amount);
  if (apart === undefined) return false;
  if (apart === 0) return operator.endsWith('=');
  return apart < 0 === operator.startsWith('<');
}

function tagValues({ tags }: ShownObject, tag: string): unknown[] {
  const all = Object(tags);
  return Object.hasOwn(all, tag) ? [all[tag]].flat(1) : [];
}
