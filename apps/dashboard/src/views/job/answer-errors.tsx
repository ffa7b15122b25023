import type { JobAnswer } from '@aep-sim/types';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { errorsIn } from './use-job.ts';

/** The errors of a response in its own words, the code after each. */
export function AnswerErrors({ answer: { answer, evidence } }: { readonly answer: JobAnswer }) {
  const told = errorsIn(answer, evidence);
  if (told.length === 0) return null;
  return (
    <ul class="job-errors">
      {told.map(({ msg, code }, index) => (
        <li key={`${index} ${code}`}>
          <StatusIcon status="failed" />
          <span>
            <code>{msg}</code> {code && <span class="second mono">{code}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
