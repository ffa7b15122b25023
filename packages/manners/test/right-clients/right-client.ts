import type { Sandbox, SandboxOptions } from '../sandbox.ts';

/** A client that does nothing wrong, whatever happens to it. */
export interface RightClient extends SandboxOptions {
  run(sandbox: Sandbox): Promise<unknown>;
}
