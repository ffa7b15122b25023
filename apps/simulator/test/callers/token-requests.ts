import { type Answer, type Caller, jobsPath, type Sent } from './caller.ts';

export const credentials = {
  grant_type: 'client_credentials',
  client_id: 'id',
  client_secret: 'secret',
};
export const jwtFields = { client_id: 'id', client_secret: 'secret', jwt_token: 'a.b.c' };
export const otherOrg = '0123456789abcdefABCDEF01@AdobeOrg';
export const expired = [401, { error_code: '401013', message: 'Oauth token is not valid' }];

/** Headers that leave out who asks. */
export const strangers = { authorization: null, 'x-api-key': null, 'x-gw-ims-org-id': null };
export const bare: Sent = { headers: { ...strangers, 'content-type': null } };

export function form(fields: Record<string, string>): Sent {
  return {
    headers: { ...strangers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  };
}

export function multipart(fields: Record<string, string>): Sent {
  const part = ([name, value]: [string, string]) =>
    `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return {
    headers: { ...strangers, 'content-type': 'multipart/form-data; boundary=edge' },
    body: `${Object.entries(fields).map(part).join('')}--edge--\r\n`,
  };
}

export async function tokenOf(answer: Promise<Answer>): Promise<string> {
  return (await answer).json<{ access_token: string }>().access_token;
}

export function issue(caller: Caller): Promise<string> {
  return tokenOf(caller.call('POST', '/ims/token/v3', form(credentials)));
}

export function use(caller: Caller, token: string, headers: Sent['headers'] = {}): Promise<Answer> {
  return caller.call('GET', jobsPath, {
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
}

export async function refusal(answer: Promise<Answer>): Promise<[number, unknown]> {
  const { status, json } = await answer;
  return [status, json()];
}
