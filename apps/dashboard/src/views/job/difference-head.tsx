import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';

export interface DifferenceHeadProps {
  readonly letter: 'A' | 'B';
  readonly number: number;
  readonly text: string;
  readonly step: (by: number) => void;
  /** The numbers that it can have. */
  readonly least: number;
  readonly most: number;
}

/** Which poll a pane shows, and the ways to others. */
export function DifferenceHead(props: DifferenceHeadProps) {
  const { letter, number, text, step, least, most } = props;
  const reason = 'A is always before B.';
  const end = letter === 'A' ? 'This is the first poll.' : 'This is the last poll.';
  return (
    <>
      <span class="job-letter">{letter}</span>
      <h3>Poll {number}</h3>
      <span class="second mono job-cut">{text}</span>
      <span class="job-space" />
      <span class="joined">
        <Button
          class="square"
          label={`Poll before, as ${letter}`}
          onClick={() => step(-1)}
          disabled={number > least ? undefined : letter === 'A' ? end : reason}
        >
          <Icon name="left" />
        </Button>
        <Button
          class="square"
          label={`Poll after, as ${letter}`}
          onClick={() => step(1)}
          disabled={number < most ? undefined : letter === 'B' ? end : reason}
        >
          <Icon name="right" />
        </Button>
      </span>
    </>
  );
}
