import { type Client, ClientError, NetworkError } from '@aep-sim/client';
import { sentence } from '../../core/sentence.ts';
import { systemReason } from '../../core/system-reason.ts';
import { isHeaderToken } from '../../http/tokens.ts';
import { CONTROL_TOKEN_REQUIRED, nothingResponds, notSimulator } from '../api/nothing-responds.ts';
import { NoResponse, noResponse, RequestRejected, Unreadable } from '../api/response-errors.ts';
import { openFolder } from '../export/out-folder.ts';
import { onStop } from '../stop.ts';
import { printWarning } from '../terminal/printable.ts';
import { accessToken, type Connection, clientOf, requestsOf, WillNotFinish } from './connection.ts';
import { demoLog } from './demo-log.ts';
import { type DemoState, runWalkthrough } from './walkthrough.ts';

export interface DemoOptions {
  readonly url: string;
  readonly out?: string;
  readonly segments: number;
  readonly sandbox: string;
  readonly skipWait: boolean;
  readonly controlToken?: string;
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
  const { url, sandbox, controlToken } = options;
  const out = options.out === undefined ? undefined : openFolder(options.out);
  const log = demoLog(process.stdout, formOf(options));
  const stopping = new AbortController();
  onStop((code) => stopping.abort(code));
  const { signal } = stopping;
  const connection: Connection = { url, sandbox, controlToken, log, signal };
  const state: DemoState = { ...(out && { folder: out.path }) };
  let token = '';
  try {
    log.begin(`Export at ${url} in sandbox ${sandbox}`);
    log.step('Get a token');
    token = await tokenFrom(connection);
    const client = clientOf(connection, token, options);
    const request = requestsOf(connection, token);
    await runWalkthrough({ options, client, request, log, signal, state });
  } catch (error) {
    log.close();
    const ending = await endingOf(state, connection, token);
    out?.discard();
    const reason = signal.aborted ? 'Stopped' : describeError(error, url);
    printWarning([sentence(reason), ...ending].join(' '));
    process.exitCode = signal.aborted ? Number(signal.reason) : codeOf(error);
  }
}

function formOf({ json: asJson, quiet }: DemoOptions): 'json' | 'quiet' | 'text' {
  if (asJson) return 'json';
  return quiet ? 'quiet' : 'text';
}

/** No simulator was found at the URL. */
class NotThere extends Error {}

async function tokenFrom(connection: Connection): Promise<string> {
  const { url } = connection;
  try {
    const token = await accessToken(connection);
    if (isHeaderToken(token)) return token;
    throw new NotThere(notSimulator(url));
  } catch (error) {
    const known = error instanceof NetworkError ? noResponse(error.cause) : error;
    if (known instanceof NoResponse) throw new NotThere(nothingResponds(url, known));
    if (known instanceof ClientError || known instanceof Unreadable) {
      throw new NotThere(notSimulator(url));
    }
    throw error;
  }
}

function codeOf(error: unknown): number {
  return error instanceof NotThere ? 2 : 1;
}

function describeError(error: unknown, url: string): string {
  if (error instanceof NetworkError) return describeError(noResponse(error.cause), url);
  if (error instanceof NoResponse) {
    return `The simulator at ${url} stopped responding (${error.message})`;
  }
  if (error instanceof Unreadable) return `Unexpected response from ${url}: ${error.message}`;
  if (error instanceof RequestRejected && error.status === 401) return CONTROL_TOKEN_REQUIRED;
  if (error instanceof RequestRejected) {
    return `${error.request} failed with ${error.status}: ${error.message}`;
  }
  const isSentence =
    error instanceof ClientError || error instanceof NotThere || error instanceof WillNotFinish;
  return isSentence ? error.message : `The export failed: ${systemReason(error)}`;
}

/** Cancels an unfinished job when the demo stops early. Returns what is left, as sentences. */
async function endingOf(
  { target, jobId, ended, downloaded, folder }: DemoState,
  connection: Connection,
  token: string,
): Promise<readonly string[]> {
  if (target === undefined) return [];
  if (ended) return downloaded ? [`Some of its files are in ${folder}.`] : [];
  // The signal of the demo has ended its own requests.
  const signal = AbortSignal.timeout(CANCEL_MS);
  const client = clientOf({ ...connection, signal }, token, { retry: { baseMs: 200 } });
  // Without a response to its creation, the job may exist all the same. No other job writes to its dataset.
  const id = jobId ?? (await jobOf(client, target).catch(() => undefined));
  if (id === undefined) return [];
  return client.cancelExportJob(id).then(
    () => [`Export job ${id} was cancelled.`],
    () => [`Export job ${id} was not cancelled.`],
  );
}

async function jobOf(client: Client, dataSetId: string): Promise<number | undefined> {
  const { jobs } = await client.exportJobPage({ limit: 100 });
  return jobs.find((job) => job.dataSetId === dataSetId)?.id;
}
