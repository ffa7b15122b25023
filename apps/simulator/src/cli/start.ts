import { logTo } from './log.ts';
import { type ServeOptions, serve } from './serve.ts';
import { onStop } from './stop.ts';

export interface StartOptions extends ServeOptions {
  readonly json: boolean;
  readonly quiet: boolean;
}

/** How long a stop waits for answers that are under way, in milliseconds. */
const DRAIN_MS = 5000;

/** Serves a simulator until the process is told to stop. */
export async function start({ json, quiet, ...options }: StartOptions): Promise<void> {
  const log = logTo(process.stdout, json ? 'json' : 'text');
  const { server, simulator, url, controlToken } = await serve(options, quiet ? undefined : log);
  onStop(() => {
    simulator.close();
    server.close(() => process.exit(0));
    setTimeout(() => process.exit(0), DRAIN_MS).unref();
  });
  const { edition, world } = options;
  log.ready({ url, edition, world, ...(controlToken !== undefined && { controlToken }) });
}
