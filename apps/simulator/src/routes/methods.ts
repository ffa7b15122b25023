import type { Handler } from 'hono';
import type { Environment } from './environment.ts';
import { Fault } from './faults.ts';

/** Refuses every method that no route before it has taken. */
export function only(...allowed: readonly string[]): Handler<Environment> {
  const allow = allowed.join(', ');
  return (c) => {
    const detail = `${c.req.method} is not possible here; possible: ${allow}`;
    throw new Fault('method-not-allowed', [detail], { allow });
  };
}
