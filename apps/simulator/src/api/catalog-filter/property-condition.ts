import { quoted } from '../../core/sentence.ts';
import type { Problem } from '../../editions/decoded.ts';
import { nearest } from '../../editions/nearest.ts';
import { type Comparison, type Condition, comparisons } from './condition.ts';
import { patternOf } from './pattern.ts';
import { wildcardsOf } from './simple-condition.ts';

const AT = 'property';
const operators: readonly string[] = ['~', '==', '!=', ...comparisons];

/** Reads a condition such as `name`, `!name`, `name~^a`, `version>=1.0.3` (evidence: catalog-filters). */
export async function propertyCondition(
  text: string,
  problems: Problem[],
): Promise<Condition | undefined> {
  const [, bang = '', path = '', symbols = '', value = ''] =
    /^(!?)([^~=!<>]*)([~=!<>]*)(.*)$/su.exec(text.trim()) ?? [];
  const name = path.trim();
  const wrong = (keyword: string, message: string, hint?: string): undefined => {
    problems.push({ at: AT, keyword, message, ...(hint !== undefined && { nearest: hint }) });
  };
  if (name === '') return wrong('pattern', 'must begin with the name of a property');
  if (/[\s,*]/.test(name)) {
    return wrong(
      'pattern',
      `must contain one property; got ${quoted(name)}. Send property once for each`,
    );
  }
  const parameter = AT;
  if (symbols === '') return { parameter, kind: 'exists', path: name, isNegated: bang === '!' };
  const operator = operatorIn(symbols);
  if (operator === undefined || bang === '!') {
    const unknown = bang === '!' ? bang : symbols;
    const message = `has an unknown operator ${quoted(unknown)}. Operators: ${operators.join(', ')}`;
    return wrong('enum', message, meant[unknown] ?? nearest(symbols, operators));
  }
  const given = `${symbols.slice(operator.length)}${value}`.trim();
  if (given === '') return wrong('minLength', `must have a value after ${operator}`);
  if (operator === '~') {
    const pattern = await patternOf(given);
    if (!pattern.ok) return wrong('pattern', pattern.message);
    return { parameter, kind: 'matches', path: name, test: pattern.test };
  }
  if (operator === '==' || operator === '!=') {
    const isNegated = operator === '!=';
    return { parameter, kind: 'any-of', path: name, ...wildcardsOf(name, [given]), isNegated };
  }
  return { parameter, kind: 'compares', path: name, operator, amount: given };
}

/** How other languages write these operators. */
const meant: Readonly<Record<string, string>> = {
  '=': '==',
  '===': '==',
  '!==': '!=',
  '<>': '!=',
  '=>': '>=',
  '=<': '<=',
  '=~': '~',
};

type Operator = '~' | '==' | '!=' | Comparison;

/** The operator at the start of a string of symbols, if what follows it can be a value. */
function operatorIn(symbols: string): Operator | undefined {
  const known = (['~', '==', '!=', '<=', '>=', '<', '>'] as const).find((one) =>
    symbols.startsWith(one),
  );
  if (known === undefined || known === '~') return known;
  const rest = symbols.slice(known.length);
  const isSingle = known === '<' || known === '>';
  return rest.startsWith('=') || (isSingle && rest !== '') ? undefined : known;
}
