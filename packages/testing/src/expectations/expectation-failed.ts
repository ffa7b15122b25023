/** An expectation of a test failed. */
export class ExpectationFailed extends Error {
  override readonly name = 'ExpectationFailed';
}
