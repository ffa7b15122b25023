import { PollSteps, type PollStepsProps } from './poll-steps.tsx';

export interface DifferenceHeadProps extends PollStepsProps {
  readonly letter: 'A' | 'B';
  readonly text: string;
}

/** Which poll a pane shows, and the ways to others. */
export function DifferenceHead({ letter, text, ...steps }: DifferenceHeadProps) {
  return (
    <>
      <span class="job-letter">{letter}</span>
      <h3>Poll {steps.number}</h3>
      <span class="second mono cut">{text}</span>
      <span class="spring" />
      <PollSteps {...steps} as={`, as ${letter}`} />
    </>
  );
}
