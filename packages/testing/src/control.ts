import { InvalidOptions } from './invalid-options.ts';
import { SimulatorError } from './simulator-error.ts';
import type { Connection } from './simulator-under-test.ts';

export interface Control {
  /**
   * Sends a request to the control plane and returns the body of the response. May take `withinMs`, by default 10 s.
   *
   * @throws InvalidOptions with the message of a 4xx response; SimulatorError for other errors, or without a response.
   */
  call(method: string, path: string, body?: unknown, withinMs?: number): Promise<unknown>;
  /** Sends a request whose response is the clock, and returns its time. */
  clock(method: string, path: string, body?: unknown): Promise<number>;
}

/** The control plane (docs/control-plane.md), for one sandbox. */
export function control({
  origin,
  label,
  send,
  controlToken,
  tenant,
}: Connection & { readonly tenant: Readonly<Record<string, string>> }): Control {
  const bearer = controlToken !== undefined && { authorization: `Bearer ${controlToken}` };
  const call: Control['call'] = async (method, path, body, withinMs) => {
    const answer = await send(
      new Request(`${origin}/_sim${path}`, {
        method,
        headers: {
          ...tenant,
          ...bearer,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
      withinMs,
    );
    const text = await answer.text();
    if (!answer.ok) {
      const sentence = sentenceIn(answer.status, text);
      if (sentence !== undefined) throw new InvalidOptions(sentence);
      const why = `${answer.status} ${text.slice(0, 300)}`;
      throw new SimulatorError(`${label} rejected ${method} /_sim${path}: ${why}`);
    }
    try {
      return text === '' ? undefined : JSON.parse(text);
    } catch (cause) {
      const message = `${label} responded to ${method} /_sim${path}, but not with JSON. Check that it is aep-sim.`;
      throw new SimulatorError(message, { cause });
    }
  };
  return {
    call,
    clock: async (method, path, body) => {
      const { now } = (await call(method, path, body)) as { now: number };
      return now;
    },
  };
}

/** The message of a 4xx response of the control plane. Other servers do not have one. */
function sentenceIn(status: number, text: string): string | undefined {
  if (status < 400 || status >= 500) return undefined;
  try {
    const body: unknown = JSON.parse(text);
    const error = body instanceof Object && 'error' in body ? body.error : undefined;
    return typeof error === 'string' ? error : undefined;
  } catch {
    return undefined;
  }
}
