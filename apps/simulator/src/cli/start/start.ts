import { logTo } from '../log/log.ts';
import { reported } from '../report/reported.ts';
import { type ParentOptions, stopWithParent } from '../serve/parent.ts';
import { type ServeOptions, serve, shownToken } from '../serve/serve.ts';
import { onStop } from '../stop.ts';
import { printWarning } from '../terminal/printable.ts';

export interface StartOptions extends ServeOptions, ParentOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly report: boolean;
  readonly open: boolean;
}

/** How long a stop waits for unfinished responses, in milliseconds. */
const DRAIN_MS = 5000;
const PAGE = '/_sim/ui';

/** Serves a simulator until a signal stops the process. */
export async function start({
  json,
  quiet,
  report,
  open,
  exitWithParent,
  ...options
}: StartOptions): Promise<void> {
  stopWithParent(exitWithParent);
  const form = json ? 'json' : 'text';
  const log = logTo(process.stdout, form);
  const served = await serve(options, quiet ? undefined : log);
  const { drain, simulator, url } = served;
  let isLeaving = false;
  const leave = async (): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    if (report) await reported(simulator, process.stdout, form);
    process.exit(0);
  };
  onStop(() => {
    simulator.close();
    drain(leave);
    setTimeout(() => {
      printWarning(`Stopped after ${DRAIN_MS / 1000} s, before all responses were sent`);
      void leave();
    }, DRAIN_MS).unref();
  });
  const { edition, world, publicUrl = url } = options;
  const page = `${publicUrl}${PAGE}`;
  log.ready({ url, page, edition, world, ...shownToken(options, served) });
  if (open) (await import('./open-page.ts')).openPage(page);
}
