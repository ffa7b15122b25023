import type { PlainClient } from '../plain-client.ts';
import type { Sandbox, SandboxOptions } from '../sandbox.ts';

/** A client with one mistake. */
export interface FaultyClient extends SandboxOptions {
  /** The finding that it has, and the only one. */
  readonly finding: string;
  /** What is said of it. */
  readonly message: RegExp;
  run(sandbox: Sandbox): Promise<unknown>;
}

/** For subclasses of the plain client. */
export type ClientClass = new (sandbox: Sandbox) => PlainClient;

/** Two segments, each in a batch of its own. */
export function perSegment(datasetId: string): object {
  return {
    destination: { datasetId, segmentPerBatch: true },
    filter: { segments: [{ segmentId: 'a' }, { segmentId: 'b' }] },
  };
}

/** Does something that is expected to fail. */
export async function failing(act: Promise<unknown>): Promise<void> {
  await act.then(
    () => {
      throw new Error('it should have failed');
    },
    () => {},
  );
}
