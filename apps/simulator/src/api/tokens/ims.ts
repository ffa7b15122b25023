import { validators } from '@aep-sim/types/validators';
import { type Context, Hono } from 'hono';
import type { Moment } from '../../core/clock.ts';
import { JSON_BODY, readText } from '../../http/body.ts';
import { header, isOrg } from '../../http/gateway.ts';
import { notAllowed } from '../../http/methods.ts';
import type { Routes } from '../../http/operation.ts';
import { send } from '../../http/respond.ts';
import { writeToken } from '../../http/tokens.ts';

export interface ImsOptions {
  readonly seed: string;
  readonly moment: () => Moment;
  readonly maxBodyBytes: number;
}

/** As documented: `expires_in` in seconds for the newer calls, in milliseconds for the JWT exchange (api-facts §6). */
const LIFE_SECONDS = 86_399;
const JWT_LIFE_MS = 86_399_992;

type Form = URLSearchParams | FormData;

/** The token service: any client is known to it. */
export function ims({ seed, moment, maxBodyBytes }: ImsOptions): Routes {
  const routes = new Hono({ strict: false });

  const clientCredentials = async (c: Context): Promise<Response> => {
    const form = await formOf(c, maxBodyBytes);
    const missing = lacking(form, ['grant_type', 'client_id', 'client_secret']);
    if (missing) return refuse('invalid_request', `${missing} is required${hint(c)}`);
    if (field(form, 'grant_type') !== 'client_credentials') {
      return refuse('unsupported_grant_type', 'grant_type must be client_credentials');
    }
    return grant(form, header(c, 'x-gw-ims-org-id'), LIFE_SECONDS * 1000, LIFE_SECONDS);
  };

  const exchangeJwt = async (c: Context): Promise<Response> => {
    const form = await formOf(c, maxBodyBytes);
    const missing = lacking(form, ['client_id', 'client_secret', 'jwt_token']);
    if (missing) return refuse('invalid_request', `${missing} is required${hint(c)}`);
    const org = issuerOf(field(form, 'jwt_token') ?? '') ?? header(c, 'x-gw-ims-org-id');
    return grant(form, org, JWT_LIFE_MS, JWT_LIFE_MS);
  };

  const grant = (
    form: Form,
    org: string | undefined,
    lifeMs: number,
    expiresIn: number,
  ): Response => {
    if (org && !isOrg(org)) {
      return refuse('invalid_request', 'the org must be 24 hex digits and @AdobeOrg');
    }
    const clientId = field(form, 'client_id') ?? '';
    const token = { clientId, ...(org && { org }), issued: moment(), lifeMs };
    return send(validators.service.TokenAnswer, {
      access_token: writeToken(seed, token),
      token_type: 'bearer',
      expires_in: expiresIn,
    });
  };

  for (const [path, handler] of [
    ['/token/v3', clientCredentials],
    ['/token/v2', clientCredentials],
    ['/exchange/jwt', exchangeJwt],
  ] as const) {
    routes.post(path, handler).all(path, notAllowed('POST'));
  }
  return routes;
}

/** The fields of a form, of a multipart body, or, where the body is empty, of the query string. */
async function formOf(c: Context, maxBodyBytes: number): Promise<Form> {
  const text = await readText(c, maxBodyBytes);
  if (text === '') return new URL(c.req.url).searchParams;
  const type = c.req.header('content-type') ?? '';
  if (!/^multipart\/form-data/i.test(type)) return new URLSearchParams(text);
  return new Response(text, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new URLSearchParams());
}

function hint(c: Context): string {
  return JSON_BODY.test(c.req.header('content-type') ?? '')
    ? ': send the fields as application/x-www-form-urlencoded, not as JSON'
    : '';
}

function field(form: Form, name: string): string | undefined {
  const value = form.get(name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function lacking(form: Form, names: readonly string[]): string | undefined {
  return names.find((name) => field(form, name) === undefined);
}

/** The org that a JWT names as its issuer; what cannot be read names none. */
function issuerOf(jwt: string): string | undefined {
  try {
    const { iss } = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString());
    return typeof iss === 'string' ? iss : undefined;
  } catch {
    return undefined;
  }
}

function refuse(error: string, description: string): Response {
  return send(
    validators.service.TokenError,
    { error, error_description: description },
    { status: 400 },
  );
}
