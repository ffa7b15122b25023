import { logTo } from '../log/log.ts';
import { reported } from '../report/reported.ts';
import { type ParentOptions, stopWithParent } from '../serve/parent.ts';
import { type Served, type ServeOptions, serve, shownToken } from '../serve/serve.ts';
import { printWarning } from '../terminal/printable.ts';
import { execEnvironment } from './exec-environment.ts';
import { NotStarted, runCommand } from './run-command.ts';

export interface ExecOptions extends ServeOptions, ParentOptions {
  readonly log: boolean;
  readonly json: boolean;
  readonly report: boolean;
}

/**
 * Serves a simulator in this process while a command runs, and exits with its exit code. Only the command writes to
 * standard output.
 */
export async function exec(
  command: readonly string[],
  { log: isLogged, json, report, exitWithParent, ...options }: ExecOptions,
): Promise<void> {
  stopWithParent(exitWithParent);
  const form = json ? 'json' : 'text';
  const log = isLogged || json ? logTo(process.stderr, form) : undefined;
  const served = await serve(options, log);
  const { url } = served;
  const { edition, world } = options;
  log?.ready({ url, edition, world, ...shownToken(options, served) });
  const env = { ...process.env, ...(await execEnvironment(served, options)) };
  const status = await statusOf(command, env);
  close(served);
  // The last request is logged after its response.
  if (log) await new Promise((resolve) => setImmediate(resolve));
  if (report) await reported(served.simulator, process.stderr, form);
  process.exit(status);
}

async function statusOf(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  try {
    return await runCommand(command, env);
  } catch (error) {
    if (!(error instanceof NotStarted)) throw error;
    printWarning(error.message);
    return error.status;
  }
}

/** Closes at once: the command that would read a response has ended. */
function close({ server }: Pick<Served, 'server'>): void {
  server.close();
  server.closeAllConnections();
}
