/** The simulator does not answer, or not as a simulator does. It is no fault of the client's. */
export class SimulatorError extends Error {
  override readonly name = 'SimulatorError';
}
