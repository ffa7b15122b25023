import type { PaceName, ScriptName } from '@aep-sim/types';
import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import type { Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import type { Step } from './step.ts';

/** Sets the script and pace of the jobs that are created from now on. */
class Script implements Step {
  readonly kind = 'script';
  readonly #script: ScriptName;
  readonly #pace: PaceName;

  constructor(script: ScriptName, pace: PaceName) {
    this.#script = script;
    this.#pace = pace;
  }

  check(): boolean {
    return true;
  }

  async run(model: Model, { sandbox, note }: StepSequence): Promise<void> {
    note(this.kind, `new jobs have the script ${this.#script} and the pace ${this.#pace}`);
    await sandbox.dropRules();
    await sandbox.addRule({
      effect: { type: 'script', script: this.#script, pace: this.#pace },
    });
    model.script = this.#script;
    model.pace = this.#pace;
  }

  toString(): string {
    return `script(${this.#script}, ${this.#pace})`;
  }
}

export const script: Arbitrary<Step> = fc
  .tuple(
    fc.constantFrom<ScriptName>(
      'succeeds',
      'fails-writing',
      'fails-exporting',
      'partly-fails',
      'stuck',
    ),
    fc.constantFrom<PaceName>('quick', 'realistic', 'instant'),
  )
  .map(([name, pace]) => new Script(name, pace));
