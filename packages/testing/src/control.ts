import { SimulatorFailed } from './simulator-failed.ts';
import type { Reach } from './simulator-under-test.ts';

export interface Control {
  /** A call of the control plane; what it answers, or undefined. */
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  /** A call that answers with the clock; the instant that the clock shows. */
  clock(method: string, path: string, body?: unknown): Promise<number>;
}

/** The control plane (docs/control-plane.md), for one sandbox. */
export function control({
  origin,
  where,
  send,
  controlToken,
  tenant,
}: Reach & { readonly tenant: Readonly<Record<string, string>> }): Control {
  const bearer = controlToken !== undefined && { authorization: `Bearer ${controlToken}` };
  const call: Control['call'] = async (method, path, body) => {
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
    );
    const text = await answer.text();
    if (!answer.ok) {
      const why = `${answer.status} ${text.slice(0, 300)}`;
      throw new SimulatorFailed(`${where} refused ${method} /_sim${path}: ${why}`);
    }
    try {
      return text === '' ? undefined : JSON.parse(text);
    } catch (cause) {
      const message = `${where} answered ${method} /_sim${path} in no JSON: is it a simulator?`;
      throw new SimulatorFailed(message, { cause });
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
