import { setImmediate } from 'node:timers';

/** Does something, and counts the turns of the event loop that others have meanwhile. */
export async function turnsWhile<T>(
  act: () => Promise<T>,
): Promise<{ readonly turns: number; readonly result: T }> {
  let turns = 0;
  let isOver = false;
  const turn = () => {
    turns += 1;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const result = await act().finally(() => {
    isOver = true;
  });
  return { turns, result };
}
