import progress from 'cli-progress';

/** A progress bar at the end of a terminal's output. If the output is not a terminal, nothing is shown. */
export interface ProgressBar {
  show(done: number, total: number, text: string): void;
  /** Before anything else is written. */
  clear(): void;
}

type Out = NodeJS.WritableStream & { readonly isTTY?: boolean };

export function progressBarOn(out: Out): ProgressBar {
  let bar: progress.SingleBar | undefined;
  return {
    show: (done, total, text) => {
      if (!out.isTTY) return;
      if (bar) {
        bar.setTotal(total);
        bar.update(done, { text });
        return;
      }
      bar = new progress.SingleBar({
        stream: out,
        format: '   {bar} {text}',
        barCompleteChar: '█',
        barIncompleteChar: '░',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
        // The handler of the signal clears the bar.
        gracefulExit: false,
      });
      bar.start(total, done, { text });
    },
    clear: () => {
      bar?.stop();
      bar = undefined;
    },
  };
}
