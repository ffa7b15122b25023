import { sentence } from '../../core/sentence.ts';
import { systemReason } from '../../core/system-reason.ts';
import { isHeaderToken } from '../../http/tokens.ts';
import { type Api, apiAt, encoded, jobsPath, json } from '../api/api.ts';
import { caller } from '../api/caller.ts';
import { nothingResponds, notSimulator } from '../api/nothing-responds.ts';
import { NoResponse, RequestRejected, Unreadable } from '../api/response-errors.ts';
import { RESPONDS_WITHIN_MS } from '../api/within.ts';
import { openFolder } from '../export/out-folder.ts';
import { onStop } from '../stop.ts';
import { printWarning } from '../terminal/printable.ts';
import { type DemoLog, demoLog } from './demo-log.ts';
import { type DemoState, Failed, runWalkthrough } from './walkthrough.ts';

export interface DemoOptions {
  readonly url: string;
  readonly out?: string;
  readonly segments: number;
  readonly sandbox: string;
  readonly skipWait: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** How long a stop waits for the response to its cancel request, in milliseconds. */
const CANCEL_MS = 2000;

/**
 * Runs a complete export against a running simulator. Exit code 0 when the files were downloaded, 1 when the export
 * failed, 2 when no simulator responds; 130 after Ctrl-C and 143 after SIGTERM, which cancel the job.
 */
export async function demo(options: DemoOptions): Promise<void> {
  // The reader may close the pipe. Continue without output.
  process.stdout.on('error', () => {});
  const out = options.out === undefined ? undefined : openFolder(options.out);
  const log = demoLog(process.stdout, formOf(options));
  const stopping = new AbortController();
  onStop((code) => stopping.abort(code));
  const { signal } = stopping;
  const state: DemoState = { ...(out && { folder: out.path }) };
  try {
    log.begin(`Export at ${options.url} in sandbox ${options.sandbox}`);
    const token = await tokenFrom(apiOf(options, { log, signal }), options, log);
    state.token = token;
    const api = apiOf(options, { log, signal, token });
    const control = apiOf({ ...options, url: new URL(options.url).origin }, { log, signal });
    await runWalkthrough({ options, api, control, log, signal, state });
  } catch (error) {
    log.close();
    const ending = await endingOf(state, options, log);
    out?.discard();
    const reason = signal.aborted ? 'Stopped' : describeError(error, options);
    printWarning([sentence(reason), ...ending].join(' '));
    process.exitCode = signal.aborted ? Number(signal.reason) : codeOf(error);
  }
}

function formOf({ json: asJson, quiet }: DemoOptions): 'json' | 'quiet' | 'text' {
  if (asJson) return 'json';
  return quiet ? 'quiet' : 'text';
}

function apiOf(
  { url, sandbox }: Pick<DemoOptions, 'url' | 'sandbox'>,
  { log, signal, token }: { log: DemoLog; signal?: AbortSignal; token?: string },
): Api {
  return apiAt(url, {
    headers: {
      ...caller,
      'x-sandbox-name': sandbox,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    fetch: (request) => fetch(request),
    withinMs: RESPONDS_WITHIN_MS,
    // A simulator may need long to write the files of a million profiles.
    ...(token !== undefined && { isAlive: () => isAlive(url, signal) }),
    onResponse: (response) => log.request(response),
    ...(signal && { signal }),
  });
}

/** Whether a simulator still responds: its health endpoint does at once, even under load. */
async function isAlive(url: string, signal: AbortSignal | undefined): Promise<boolean> {
  const late = AbortSignal.timeout(RESPONDS_WITHIN_MS);
  const either = signal ? AbortSignal.any([signal, late]) : late;
  try {
    const { ok, body } = await fetch(`${new URL(url).origin}/_sim/health`, { signal: either });
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}

/** No simulator was found at the URL. */
class NotThere extends Error {}

/** A token that the simulator issues, which it accepts with `--auth strict` too. */
async function tokenFrom(api: Api, { url }: DemoOptions, log: DemoLog): Promise<string> {
  log.step('Get a token');
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: caller['x-api-key'],
    client_secret: 'any',
    scope: 'openid',
  });
  try {
    const response = await json<{ access_token?: unknown }>(api('POST', '/ims/token/v3', form));
    const token = response.access_token;
    if (typeof token === 'string' && isHeaderToken(token)) return token;
    throw new Unreadable('the body contains no token');
  } catch (error) {
    if (error instanceof NoResponse) throw new NotThere(nothingResponds(url, error));
    if (error instanceof RequestRejected || error instanceof Unreadable) {
      throw new NotThere(notSimulator(url));
    }
    throw error;
  }
}

function codeOf(error: unknown): number {
  return error instanceof NotThere ? 2 : 1;
}

function describeError(error: unknown, { url }: DemoOptions): string {
  if (error instanceof NotThere || error instanceof Failed) return error.message;
  if (error instanceof RequestRejected)
    return `${error.request} failed with ${error.status}: ${error.message}`;
  if (error instanceof NoResponse) {
    return `The simulator at ${url} stopped responding (${error.message})`;
  }
  if (error instanceof Unreadable) return `Unexpected response from ${url}: ${error.message}`;
  return `The export failed: ${systemReason(error)}`;
}

/** Cancels an unfinished job when the demo stops early. Returns what is left, as sentences. */
async function endingOf(
  { jobId, ended, token, downloaded, folder }: DemoState,
  options: DemoOptions,
  log: DemoLog,
): Promise<readonly string[]> {
  if (jobId === undefined) return [];
  if (ended) return downloaded ? [`Some of its files are in ${folder}.`] : [];
  const signal = AbortSignal.timeout(CANCEL_MS);
  const api = apiOf(options, { log, signal, ...(token !== undefined && { token }) });
  return api('DELETE', `${jobsPath}/${encoded(jobId)}`).then(
    () => [`Export job ${jobId} was cancelled.`],
    () => [`Export job ${jobId} was not cancelled.`],
  );
}
