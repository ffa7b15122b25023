/** The simulator does not answer, or not as a simulator does. It is no fault of the client's. */
export class SimulatorFailed extends Error {
  override readonly name = 'SimulatorFailed';
}
