import { isHeaderToken } from '../../options.ts';
import { NoAnswer, Refused, Unreadable } from '../api/answer-errors.ts';
import { type Api, apiAt, encoded, jobsPath, json } from '../api/api.ts';
import { caller } from '../api/caller.ts';
import { nothingResponds } from '../api/nothing-responds.ts';
import { ANSWERS_WITHIN_MS } from '../api/within.ts';
import { openFolder } from '../export/out-folder.ts';
import { onStop } from '../stop.ts';
import { note } from '../terminal/printable.ts';
import { type DemoLog, demoLog } from './demo-log.ts';
import { Failed, type Progress, tour } from './demo-tour.ts';

export interface DemoOptions {
  readonly url: string;
  readonly out?: string;
  readonly segments: number;
  readonly sandbox: string;
  readonly skipWait: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** How long a stop waits for the answer to its cancel, in milliseconds. */
const CANCEL_MS = 2000;

/**
 * Shows a whole export at a running simulator. Exit code 0 when the files are there, 1 when something went wrong,
 * 2 when nothing answers; 130 after Ctrl-C and 143 after SIGTERM, which cancel the job.
 */
export async function demo(options: DemoOptions): Promise<void> {
  // Whoever reads may have closed the pipe: the demo comes to its end all the same.
  process.stdout.on('error', () => {});
  const out = options.out === undefined ? undefined : openFolder(options.out);
  const log = demoLog(process.stdout, formOf(options));
  const stopping = new AbortController();
  onStop((code) => stopping.abort(code));
  const { signal } = stopping;
  const progress: Progress = { ...(out && { folder: out.path }) };
  try {
    log.begin(`An export at ${options.url}, in the sandbox ${options.sandbox}`);
    const token = await tokenFrom(apiOf(options, { log, signal }), options, log);
    progress.token = token;
    const api = apiOf(options, { log, signal, token });
    const control = apiOf({ ...options, url: new URL(options.url).origin }, { log, signal });
    await tour({ options, api, control, log, signal, progress });
  } catch (error) {
    log.close();
    const ending = await endingOf(progress, options, log);
    out?.discard();
    const reason = signal.aborted ? 'stopped' : sentence(error, options);
    note(`${reason}${ending}`);
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
    withinMs: ANSWERS_WITHIN_MS,
    // What gave a token may take long, to write the files of a million profiles.
    ...(token !== undefined && { isAlive: () => isAlive(url, signal) }),
    onAnswer: (answer) => log.request(answer),
    ...(signal && { signal }),
  });
}

/** Whether a simulator still responds: its health does at once, whatever else it is doing. */
async function isAlive(url: string, signal: AbortSignal | undefined): Promise<boolean> {
  const late = AbortSignal.timeout(ANSWERS_WITHIN_MS);
  const either = signal ? AbortSignal.any([signal, late]) : late;
  try {
    const { ok, body } = await fetch(`${new URL(url).origin}/_sim/health`, { signal: either });
    await body?.cancel();
    return ok;
  } catch {
    return false;
  }
}

/** What does not answer as a simulator does. */
class NotThere extends Error {}

/** A token of the simulator's own, which also one with `--auth strict` takes. */
async function tokenFrom(api: Api, { url }: DemoOptions, log: DemoLog): Promise<string> {
  log.step('Get a token');
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: caller['x-api-key'],
    client_secret: 'any',
    scope: 'openid',
  });
  try {
    const answer = await json<{ access_token?: unknown }>(api('POST', '/ims/token/v3', form));
    const token = answer.access_token;
    if (typeof token === 'string' && isHeaderToken(token)) return token;
    throw new Unreadable('it gives no token');
  } catch (error) {
    if (error instanceof NoAnswer) throw new NotThere(nothingResponds(url, error));
    if (error instanceof Refused || error instanceof Unreadable) {
      throw new NotThere(`what answers at ${url} is no aep-sim; say where one is with --url`);
    }
    throw error;
  }
}

function codeOf(error: unknown): number {
  return error instanceof NotThere ? 2 : 1;
}

function sentence(error: unknown, { url }: DemoOptions): string {
  if (error instanceof NotThere || error instanceof Failed) return error.message;
  if (error instanceof Refused) return `${error.call} is refused: ${error.message}`;
  if (error instanceof NoAnswer) return `${url} has stopped answering: ${error.message}`;
  if (error instanceof Unreadable)
    return `an answer of ${url} is not as it should be: ${error.message}`;
  return error instanceof Error ? error.message : String(error);
}

/** What becomes of the job when the demo ends before its time: it is cancelled, if it has not ended. */
async function endingOf(
  { jobId, ended, token, downloaded, folder }: Progress,
  options: DemoOptions,
  log: DemoLog,
): Promise<string> {
  if (jobId === undefined) return '';
  if (ended) return downloaded ? `; some of its files are in ${folder}` : '';
  const signal = AbortSignal.timeout(CANCEL_MS);
  const api = apiOf(options, { log, signal, ...(token !== undefined && { token }) });
  return api('DELETE', `${jobsPath}/${encoded(jobId)}`).then(
    () => `; job ${jobId} is cancelled`,
    () => `; job ${jobId} was left as it is`,
  );
}
