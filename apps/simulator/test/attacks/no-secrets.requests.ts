import { dataSetsPath, jobRequest, jobsPath } from '../callers/caller.ts';
import { batchesPath } from '../rules/faults.ts';

/** A request as `fetch` takes it. */
export interface Planted {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const access = '/data/foundation/export';
const percent = encodeURIComponent;
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const client = { grant_type: 'client_credentials', client_id: 'c' };

/** Each place in which a client sends a secret as one. */
export const ownPlaces: Readonly<Record<string, (secret: string, to: Planted) => Planted>> = {
  'as the bearer token': (secret, to) => withHeader(to, 'authorization', `Bearer ${secret}`),
  'as the token alone': (secret, to) => withHeader(to, 'authorization', secret),
  'as the token of a header in British spelling': (secret, to) =>
    withHeader(to, 'authorisation', `Bearer ${secret}`),
  'as a bearer token twice': (secret, to) =>
    withHeader(to, 'authorization', `Bearer Bearer ${secret} , x`),
  'as a bearer token in another header': (secret, to) =>
    withHeader(to, 'x-note', `Bearer ${secret}`),
  'as a fragment': (secret, to) => ({ ...to, path: `${to.path}#access_token=${secret}` }),
  'as a login in a referer': (secret, to) =>
    withHeader(to, 'referer', `http://user:${secret}@host/`),
  'as the API key': (secret, to) => withHeader(to, 'x-api-key', secret),
  'as a cookie': (secret, to) => withHeader(to, 'cookie', `session=${secret}`),
  'as a parameter': (secret, to) => withQuery(to, { access_token: secret }),
};

const get = (path: string): Planted => ({ method: 'GET', path, headers: {} });
const send = (method: string, path: string, body: unknown): Planted => ({
  method,
  path,
  headers: {},
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const tokenForm = (fields: Record<string, string>, path = '/ims/token/v3'): Planted => ({
  ...send('POST', path, new URLSearchParams(fields).toString()),
  headers: form,
});

/** Requests that have the same secret somewhere else too, where it is none: most of them are rejected. */
export const requests: Readonly<Record<string, (secret: string) => Planted>> = {
  'nothing else': () => get(jobsPath),
  'the id of a job': (secret) => get(`${jobsPath}/${percent(secret)}`),
  'the id of a job to cancel': (secret) => ({ ...get(`${jobsPath}/${secret}`), method: 'DELETE' }),
  'the id of a dataset': (secret) => get(`${dataSetsPath}/${percent(secret)}`),
  'the id of a batch': (secret) => get(`${batchesPath}/${percent(secret)}`),
  'the batch of files': (secret) => get(`${access}/batches/${percent(secret)}/files`),
  'the id of a file': (secret) => get(`${access}/files/${percent(secret)}`),
  'an unknown path': (secret) => get(`/data/core/ups/${percent(secret)}`),
  'a path of no service': (secret) => get(`/${percent(percent(secret))}`),
  'an unknown call of the control plane': (secret) => get(`/_sim/${percent(secret)}`),
  'a path with another method': (secret) => send('PUT', `${jobsPath}/${percent(secret)}`, {}),
  'the filter of a list': (secret) => withQuery(get(jobsPath), { status: secret, sort: secret }),
  'the cursor of a list': (secret) => withQuery(get(jobsPath), { offset: secret, limit: secret }),
  'the name of a parameter': (secret) => withQuery(get(jobsPath), { [secret]: 'x', limit: '0' }),
  'a filter of batches': (secret) =>
    withQuery(get(batchesPath), { dataSet: secret, batch: secret, createdAfter: secret }),
  'a dataset in the query': (secret) =>
    withQuery(get('/data/foundation/catalog/dataSetFiles'), { dataSetId: secret }),
  'the dataset of a job': (secret) => send('POST', jobsPath, jobRequest(secret)),
  'the name of a member': (secret) => send('POST', jobsPath, { [secret]: 1, schema: {} }),
  'a value in a body': (secret) =>
    send('POST', jobsPath, { ...jobRequest('x'), filter: { fromIngestTimestamp: secret } }),
  'a status in a body': (secret) =>
    send('POST', jobsPath, { ...jobRequest('x'), filter: { segments: [{ status: [secret] }] } }),
  'a body that is not JSON': (secret) => send('POST', jobsPath, `{"a": ${secret}`),
  'a patch': (secret) =>
    send('PATCH', `${dataSetsPath}/x`, [{ op: secret, path: `/${secret}`, value: secret }]),
  'the script of a job': (secret) =>
    withHeader(send('POST', jobsPath, jobRequest('x')), 'x-aep-sim-script', secret),
  'the id of the request': (secret) => withHeader(get(`${jobsPath}/7`), 'x-request-id', secret),
  'the org': (secret) => withHeader(get(jobsPath), 'x-gw-ims-org-id', secret),
  'the sandbox': (secret) => withHeader(get(jobsPath), 'x-sandbox-name', secret),
  'the sandbox in lower case': (secret) =>
    withHeader(get(jobsPath), 'x-sandbox-name', secret.toLowerCase()),
  'the id of a job in base64': (secret) =>
    get(`${jobsPath}/${Buffer.from(secret).toString('base64url')}`),
  'the id of a rule in lower case': (secret) => ({
    ...get(`/_sim/rules/${percent(secret.toLowerCase())}`),
    method: 'DELETE',
  }),
  'the host': (secret) => withHeader(get(jobsPath), 'host', `${secret}.example`),
  'the content type': (secret) => withHeader(send('POST', jobsPath, '{}'), 'content-type', secret),
  'the version of a dataset': (secret) =>
    withHeader(send('PUT', `${dataSetsPath}/x`, {}), 'if-match', secret),
  'a rule': (secret) =>
    send('POST', '/_sim/rules', { match: { operation: secret }, effect: { type: secret } }),
  'the operation of a rule': (secret) =>
    send('POST', '/_sim/rules', {
      match: { operation: secret },
      effect: { type: 'error', status: 500 },
    }),
  'the member of an effect': (secret) =>
    send('POST', '/_sim/rules', { effect: { type: 'latency', ms: 1, [secret]: secret } }),
  'the operation that a rule waits for': (secret) =>
    send('POST', '/_sim/rules', { effect: { type: 'hold', until: { operation: secret } } }),
  'the setting of a clock': (secret) => send('PUT', '/_sim/clock', { [secret]: secret }),
  'a filter of the journal': (secret) =>
    withQuery(get('/_sim/journal'), { operation: secret, status: secret, kind: secret }),
  'a page of the docs': (secret) => get(`/_sim/docs/${percent(secret)}`),
  'the id of an event': (secret) => withHeader(get('/_sim/events'), 'last-event-id', secret),
  'a parameter of the control plane': (secret) =>
    withQuery(get('/_sim/rules'), { exhausted: secret }),
  'an edition': (secret) => withQuery(get('/_sim/jobs/1/answer'), { edition: secret, at: secret }),
  'the id of a rule': (secret) => ({ ...get(`/_sim/rules/${percent(secret)}`), method: 'DELETE' }),
  'a world': (secret) => send('PUT', '/_sim/world', { name: secret }),
  profiles: (secret) => send('POST', '/_sim/profiles', { [secret]: secret }),
  'merge policies': (secret) => send('PUT', '/_sim/merge-policies', { [secret]: [{ id: secret }] }),
  'the secret of a client': (secret) => tokenForm({ ...client, client_secret: secret }),
  'the secret of a client without an id': (secret) => tokenForm({ client_secret: secret }),
  'the secret of a client in the query': (secret) =>
    withQuery({ ...get('/ims/token/v2'), method: 'POST' }, { ...client, client_secret: secret }),
  'the kind of a grant': (secret) =>
    tokenForm({ ...client, client_secret: secret, grant_type: secret }),
  'a JWT': (secret) =>
    tokenForm({ client_id: 'c', client_secret: 'x', jwt_token: secret }, '/ims/exchange/jwt'),
  'a token in JSON': (secret) => send('POST', '/ims/token/v3', { client_secret: secret }),
};

function withHeader(to: Planted, name: string, value: string): Planted {
  return { ...to, headers: { ...to.headers, [name]: value } };
}

function withQuery(to: Planted, query: Readonly<Record<string, string>>): Planted {
  const joint = to.path.includes('?') ? '&' : '?';
  return { ...to, path: `${to.path}${joint}${new URLSearchParams(query)}` };
}
