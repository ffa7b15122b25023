/** Aborts when the page is hidden: another tab is in front. */
export function hiddenSignal(): AbortSignal {
  const hiding = new AbortController();
  const look = (): void => {
    if (!document.hidden) return;
    document.removeEventListener('visibilitychange', look);
    hiding.abort();
  };
  document.addEventListener('visibilitychange', look);
  return hiding.signal;
}

/** Resolves when the page is visible: at once, if it is. */
export function untilVisible(): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
  });
}
