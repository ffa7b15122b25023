import { quoted } from '../../core/sentence.ts';
import type { Problem } from '../../editions/decoded.ts';
import type { Condition } from './condition.ts';
import { wildcard } from './wildcard.ts';

/** Reads `name:value,name2:*`: the tags must have all of them (evidence: catalog-filters). */
export function tagConditions(texts: readonly string[], problems: Problem[]): Condition[] {
  const pairs = texts.flatMap((text) => text.split(',')).flatMap((pair) => pair.trim() || []);
  return pairs.flatMap((pair) => {
    const colon = pair.indexOf(':');
    const [tag, value] = [pair.slice(0, colon).trim(), pair.slice(colon + 1).trim()];
    if (colon > 0 && tag !== '' && value !== '' && !/^[~=!<>]/.test(pair)) {
      return [{ parameter: 'tags', kind: 'tag', path: 'tags', tag, value: wildcard(value) }];
    }
    problems.push({
      at: 'tags',
      keyword: 'pattern',
      message: `must be pairs of a name and a value, such as unifiedProfile:*; got ${quoted(pair)}`,
    });
    return [];
  });
}
