import { spawn } from 'node:child_process';
import { note } from '../terminal/printable.ts';

/** Opens an address in the browser of whoever is at this machine. Where there is none, a line says so. */
export function openPage(url: string): void {
  const [file, ...args] = openerOn(process.platform);
  let isTold = false;
  const failed = (reason: string): void => {
    if (isTold) return;
    isTold = true;
    note(`--open: no browser was opened (${reason}); the page is at ${url}`);
  };
  // In a group of its own: Ctrl-C ends the simulator, and leaves the browser as it is.
  const child = spawn(file, [...args, url], { stdio: 'ignore', detached: true });
  child.on('error', ({ message }) => failed(message));
  child.on('exit', (code) => {
    if (code !== 0) failed(`${file} ended with ${code}`);
  });
  child.unref();
}

/** What opens an address on a platform, without a shell: an address can hold what a shell obeys. */
export function openerOn(platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return ['xdg-open'];
}
