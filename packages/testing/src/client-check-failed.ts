/** A client failed a check. Contains the shortest sequence that fails. */
export class ClientCheckFailed extends Error {
  override readonly name = 'ClientCheckFailed';
  readonly edition: string;
  /** What the client did wrong. */
  readonly problem: string;
  /** The steps, in order; the last one failed. */
  readonly steps: readonly string[];
  /** Options of `checkClient` that run the same sequence again. */
  readonly seed: number;
  readonly path: string;

  constructor(facts: {
    readonly edition: string;
    readonly problem: string;
    readonly steps: readonly string[];
    readonly seed: number;
    readonly path: string;
    /** Other options that the same sequence requires. */
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
