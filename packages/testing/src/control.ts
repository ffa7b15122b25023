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
      throw new Error(`the simulator refused ${method} /_sim${path}: ${answer.status} ${text}`);
    }
    return text === '' ? undefined : JSON.parse(text);
  };
  return {
    call,
    clock: async (method, path, body) => {
      const { now } = (await call(method, path, body)) as { now: number };
      return now;
    },
  };
}
