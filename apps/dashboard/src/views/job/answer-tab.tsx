import type { JobAnswer, JobRow } from '@aep-sim/types';
import { useMemo } from 'preact/hooks';
import { Code } from '../../parts/code.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { AnswerErrors } from './answer-errors.tsx';
import { answerLines, markedLine, rowsIn } from './answer-lines.ts';
import { EvidenceLegend } from './evidence-legend.tsx';
import { PollStepper } from './poll-stepper.tsx';
import { useAnswer } from './use-answer.ts';
import { useOpenPoll } from './use-polls.ts';

/** The response to a poll, with the evidence for each line. */
export function AnswerTab({ row }: { readonly row: JobRow }) {
  const open = useOpenPoll(row);
  const { value, error } = useAnswer(row, open.poll);
  return (
    <div class="pane job-panel">
      <div class="pane-head job-toolbar">
        <PollStepper row={row} open={open} />
        <span class="spring" />
        <EvidenceLegend />
        {value && <CopyButton text={() => JSON.stringify(value.answer, null, 2)}>Copy</CopyButton>}
      </div>
      {error !== undefined && <p class="job-message bad">{error}</p>}
      {value ? <Answer answer={value} /> : error === undefined && <Loading />}
    </div>
  );
}

function Answer({ answer }: { readonly answer: JobAnswer }) {
  const shown = useMemo(() => answerLines(answer), [answer]);
  const known = useEvidence(rowsIn([shown]));
  return (
    <div class="scroll">
      <AnswerErrors answer={answer} />
      <Code
        label="Response body"
        lines={shown.lines.map((_, at) => markedLine(shown, at, known))}
      />
    </div>
  );
}
