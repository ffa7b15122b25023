const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Does something when the process is told to stop; it is told with which code to end. A terminal tells the
 * whole group, and a wrapper tells again: only the first word counts.
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
