/** A client that breaks the contract, with the shortest sequence found that shows it. */
export class ClientCheckFailed extends Error {
  override readonly name = 'ClientCheckFailed';
  readonly edition: string;
  /** What is wrong, in a sentence. */
  readonly problem: string;
  /** What was done, in order; the last one showed it. */
  readonly steps: readonly string[];
  /** For `checkClient`, to see the same again. */
  readonly seed: number;
  readonly path: string;

  constructor(facts: {
    readonly edition: string;
    readonly problem: string;
    readonly steps: readonly string[];
    readonly seed: number;
    readonly path: string;
    /** What else the same sequences take. */
    readonly options?: string;
  }) {
    const { edition, problem, steps, seed, path, options = '' } = facts;
    const list = ['the client creates a dataset', ...steps]
      .map((step, index) => `  ${index + 1}. ${step}`)
      .join('\n');
    super(
      `${problem}\n\nSteps to reproduce (edition ${edition}):\n${list}\n\n` +
        `Run again with: checkClient(create, { simulator, edition: '${edition}', seed: ${seed}, path: '${path}'${options} })`,
    );
    this.edition = edition;
    this.problem = problem;
    this.steps = steps;
    this.seed = seed;
    this.path = path;
  }
}
