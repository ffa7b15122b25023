import { ELLIPSIS, type NameOf } from './secret-forms.ts';

/** The beginning of a JSON object in base64url, and the rest of up to five parts. Ignores case: that is fast. */
const JWT = /eyJ[\w-]*(?:(?:\.|%2[eE])[\w-]*){0,2}(?:(?:\.|%2[eE])[\w-]+){0,2}/g;

/** A JWT is a secret everywhere. It has three parts, five if it is encrypted, or fewer before an ellipsis. */
export function withoutJwts(text: string, nameOf: NameOf): string {
  if (!text.includes('eyJ')) return text;
  return text.replace(JWT, (found: string, at: number) => {
    const isWhole = found.split(/\.|%2e/i).length >= 3;
    return isWhole || text.startsWith(ELLIPSIS, at + found.length) ? nameOf(found, 'token') : found;
  });
}
