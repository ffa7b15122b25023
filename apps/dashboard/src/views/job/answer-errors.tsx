import type { JobAnswer } from '@aep-sim/types';
import { StatusIcon } from '../../parts/status-icon.tsx';

/** The errors of a response in its own words, the code after each. */
export function AnswerErrors({ answer: { answer } }: { readonly answer: JobAnswer }) {
  const { errors } = answer;
  const told = (Array.isArray(errors) ? errors : []).map(toldOf).filter((one) => one !== undefined);
  if (told.length === 0) return null;
  return (
    <ul class="job-errors">
      {told.map(({ message, code }, index) => (
        <li key={`${index} ${code}`}>
          <StatusIcon status="failed" />
          <span>
            <code>{message}</code> {code && <span class="second mono">{code}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function toldOf(error: unknown): { readonly message: string; readonly code: string } | undefined {
  const { msg, message, code } = (error ?? {}) as Readonly<Record<string, unknown>>;
  const told = msg ?? message;
  if (typeof told !== 'string' || told === '') return undefined;
  return { message: told, code: typeof code === 'string' ? code : '' };
}
