import { sentence } from './sentence.ts';

/** The simulator did not respond, or not as a simulator does. The client is not the cause. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';

  constructor(message: string, options?: ErrorOptions) {
    super(sentence(message), options);
  }
}
