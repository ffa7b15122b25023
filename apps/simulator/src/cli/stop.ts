const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Calls back at the first SIGINT or SIGTERM, with the exit code. Later signals are ignored, because a terminal and a
 * wrapper may both send one.
 */
export function onStop(stop: (code: number) => void): void {
  let stopping = false;
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      stop(code);
    });
  }
}
