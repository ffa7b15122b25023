import { spawn } from 'node:child_process';
import { systemReason } from '../../core/system-reason.ts';
import { printWarning } from '../terminal/printable.ts';

/** Opens a URL in the browser of this machine. If that fails, prints a warning. */
export function openPage(url: string): void {
  const [file, ...args] = openerOn(process.platform);
  let isReported = false;
  const failed = (reason: string): void => {
    if (isReported) return;
    isReported = true;
    printWarning(`--open: Cannot start a browser: ${reason}. Open ${url} yourself.`);
  };
  // In its own group: Ctrl-C must not stop the browser.
  const child = spawn(file, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', (error) => failed(`${file}: ${systemReason(error)}`));
  child.on('exit', (code) => {
    if (code !== 0) failed(`${file} exited with code ${code}`);
  });
  child.unref();
}

/** The command that opens a URL on a platform. Without a shell, because a URL can contain shell syntax. */
export function openerOn(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
