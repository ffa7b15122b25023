import type { Problem } from '../../editions/decoded.ts';
import type { AnyOf, Condition } from './condition.ts';
import { wildcard } from './wildcard.ts';

const OPERATORS = /[~=!<>]/;

/** Reads the values of `name=a,b` or `name=!a,b`, as they were sent: all values are one condition. */
export function simpleConditions(
  name: string,
  texts: readonly string[],
  problems: Problem[],
): Condition[] {
  const given = texts.map((text) => text.trim());
  const [symbol] = OPERATORS.exec(name) ?? [];
  if (symbol !== undefined) {
    problems.push({ at: name, ...misplaced(`${name}${given[0] ? `=${given[0]}` : ''}`) });
    return [];
  }
  const wanted = given.filter((text) => text !== '' && !text.startsWith('!'));
  const unwanted = given.filter((text) => text.startsWith('!')).map((text) => text.slice(1));
  const lists = [
    ...(wanted.length > 0 ? [{ values: listed(wanted), isNegated: false }] : []),
    ...unwanted.map((text) => ({ values: listed([text]), isNegated: true })),
  ];
  return lists.flatMap(({ values, isNegated }) => {
    const problem = problemOf(name, values);
    if (problem) problems.push({ at: name, ...problem });
    const any = { path: name, ...wildcardsOf(name, values), isNegated };
    return problem ? [] : [{ parameter: name, kind: 'any-of' as const, ...any }];
  });
}

/** A name allows wildcards, and no other property does. */
export function wildcardsOf(
  path: string,
  values: readonly string[],
): Pick<AnyOf, 'values' | 'wildcards'> {
  return { values, ...(path === 'name' && { wildcards: values.map(wildcard) }) };
}

function listed(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.split(',')).flatMap((value) => value.trim() || []);
}

function problemOf(name: string, values: readonly string[]): Omit<Problem, 'at'> | undefined {
  const [first] = values;
  if (first === undefined) return { keyword: 'minItems', message: 'must have a value' };
  const operated = values.find((value) => OPERATORS.test(value.charAt(0)));
  if (operated === undefined) return undefined;
  if (!operated.startsWith('!')) return misplaced(`${name}${operated}`);
  const message = 'must have one ! before the whole list, as in name=!a,b';
  return { keyword: 'pattern', message };
}

/** The operator of `property` in a value, without it. */
function misplaced(condition: string): Omit<Problem, 'at'> {
  const [operator = ''] = /[~=!<>]+/.exec(condition) ?? [];
  const meant = `property=${condition.length > 80 ? `${condition.slice(0, 80)}…` : condition}`;
  return {
    keyword: 'pattern',
    message: `has the operator ${operator}, which only the parameter property accepts. Send ${meant}`,
    nearest: meant,
  };
}
