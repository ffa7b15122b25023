import type { Moment } from '../core/clock.ts';
import { isSignature, signature } from '../core/ids.ts';

/** What a token of ours says of itself. It is kept nowhere else. */
export interface Token {
  readonly clientId: string;
  /** Absent for a token that any org may use. */
  readonly org?: string;
  readonly issued: Moment;
  readonly lifeMs: number;
}

const HEADER = encode({ alg: 'HS256', typ: 'JWT', kid: 'aep-sim' });

/** Writes a token in the form of a JWT, as the platform's are, signed with a key from the seed. */
export function writeToken(seed: string, { clientId, org, issued, lifeMs }: Token): string {
  const claims = encode({
    id: `${issued.stamp}_aep-sim`,
    type: 'access_token',
    client_id: clientId,
    ...(org && { org }),
    created_at: String(issued.wallAt),
    expires_in: String(lifeMs),
    stamp: issued.stamp,
  });
  const text = `${HEADER}.${claims}`;
  return `${text}.${signature(seed, text)}`;
}

/** Undefined for anything that {@link writeToken} has not written with this seed. */
export function readToken(seed: string, token: string): Token | undefined {
  if (!token.startsWith(`${HEADER}.`)) return undefined;
  const [header, claims, signed, ...rest] = token.split('.');
  if (!claims || !signed || rest.length > 0) return undefined;
  if (!isSignature(seed, `${header}.${claims}`, signed)) return undefined;
  const { client_id, org, created_at, expires_in, stamp } = JSON.parse(
    Buffer.from(claims, 'base64url').toString(),
  );
  return {
    clientId: client_id,
    ...(org && { org }),
    issued: { wallAt: Number(created_at), stamp },
    lifeMs: Number(expires_in),
  };
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** What every client sends alike in a header, and any server reads alike. */
const PRINTABLE = /^[!-~](?:[ -~]*[!-~])?$/;

/** Whether a token can be sent in a header, and comes out of it as it was. */
export function isHeaderToken(token: unknown): boolean {
  return typeof token === 'string' && PRINTABLE.test(token);
}
