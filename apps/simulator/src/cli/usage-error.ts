import { quoted } from '../core/sentence.ts';
import { misspellingOf } from '../editions/nearest.ts';

/**
 * An error that Commander has found in the arguments, as a sentence or two on one line. `switches` are the flags of the
 * command that take no value, such as `--json`.
 */
export function usageError(text: string, switches: readonly string[] = []): string {
  const error = text.replace(/^error: /, '').trim();
  for (const [pattern, sentence] of sentences) {
    const match = pattern.exec(error);
    if (match) return sentence(match.groups ?? {}, switches).replaceAll(/\s*\n\s*/g, ' ');
  }
  return `${error.charAt(0).toUpperCase()}${error.slice(1)}`.replaceAll(/\s*\n\s*/g, ' ');
}

type Parts = Readonly<Record<string, string>>;

/** Commander's messages, and what is printed instead. */
const sentences: readonly (readonly [
  RegExp,
  (parts: Parts, switches: readonly string[]) => string,
])[] = [
  [
    /^option '(?<flags>[^']+)' argument '(?<value>.*)' is invalid\. (?<rule>.+)$/s,
    ({ flags = '', value = '', rule = '' }) => invalid(flagIn(flags), rule, value),
  ],
  [
    /^option '[^']+' value '(?<value>.*)' from env '(?<name>\w+)' is invalid\. (?<rule>.+)$/s,
    ({ value = '', name = '', rule = '' }) => invalid(name, rule, value),
  ],
  [
    /^command-argument value '(?<value>.*)' is invalid for argument '(?<name>[^']+)'\. (?<rule>.+)$/s,
    ({ value = '', name = '', rule = '' }) => invalid(`Argument <${name}>`, rule, value),
  ],
  // A value that must not be printed.
  [
    /^option '(?<flags>[^']+)' is invalid\. (?<rule>.+)$/s,
    ({ flags = '', rule = '' }) => invalid(flagIn(flags), rule),
  ],
  [
    // What follows the equals sign may be a token.
    /^unknown option '(?<flag>[^'=]*)(?<value>.*)'(?:\n\(Did you mean (?:one of )?(?<meant>[^\n]+)\?\))?$/s,
    ({ flag = '', value = '', meant = '' }, switches) =>
      value.startsWith('=') && switches.includes(flag)
        ? `${flag} does not take a value.`
        : `Unknown option ${flag}.${hint(flag, meant)}`,
  ],
  [
    /^unknown command '(?<name>.*)'(?:\n\(Did you mean (?:one of )?(?<meant>.+)\?\))?$/s,
    ({ name = '', meant = '' }) => `Unknown command ${quoted(name)}.${hint(name, meant)}`,
  ],
  [
    /^missing required argument '(?<name>[^']+)'$/,
    ({ name = '' }) => `Argument <${name}> is required.`,
  ],
  [
    /^option '(?<flags>[^']+)' argument missing$/,
    ({ flags = '' }) => `${flagIn(flags)} requires a value.`,
  ],
  [
    /^required option '(?<flags>[^']+)' not specified$/,
    ({ flags = '' }) => `${flagIn(flags)} is required.`,
  ],
  [
    /^option '(?<one>[^']+)' cannot be used with option '(?<other>[^']+)'$/,
    ({ one = '', other = '' }) => `${flagIn(one)} cannot be used with ${flagIn(other)}.`,
  ],
  [
    // What is too much may be a token that was meant for a flag.
    /^too many arguments(?: for '[^']+')?\. Expected (?<expected>\d+) arguments? but got (?<count>\d+)/,
    ({ expected = '', count = '' }) =>
      `Too many arguments: ${expected === '0' ? 'none is' : `${expected} ${expected === '1' ? 'is' : 'are'}`} allowed; got ${count}.`,
  ],
];

/** Commander suggests names of which half the letters differ. `names` are separated by commas. */
function hint(given: string, names: string): string {
  const dashes = /^-*/.exec(given)?.[0] ?? '';
  const bare = names.split(', ').map((name) => name.replace(/^-+/, ''));
  const meant = misspellingOf(given.slice(dashes.length), bare);
  return meant === undefined ? '' : ` Did you mean ${dashes}${meant}?`;
}

/** `rule` is a sentence of a parser, such as `Must be an integer.`. */
function invalid(name: string, rule: string, value?: string): string {
  const choices = /^Allowed choices are (?<names>.+)\.$/s
    .exec(rule)
    ?.groups?.['names']?.split(', ');
  const got = value === undefined || value.trim() === '' ? '' : `; got ${quoted(value)}`;
  if (!choices) return `${name} ${lowercase(rule.replace(/\.$/, ''))}${got}.`;
  const meant = misspellingOf(value ?? '', choices);
  return `${name} must be one of: ${choices.join(', ')}${got}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

function lowercase(rule: string): string {
  return `${rule.charAt(0).toLowerCase()}${rule.slice(1)}`;
}

/** The long name in `-p, --port <number>`. */
function flagIn(flags: string): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
