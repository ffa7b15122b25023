/** What a test expected of its client, and did not find. */
export class ExpectationFailed extends Error {
  override readonly name = 'ExpectationFailed';
}
