import type { JournalEntry } from '@aep-sim/types';
import { keysOf } from '../model/json-pointer.ts';
import { messageLines } from '../model/message-lines.ts';
import { Code, type CodeLine } from './code.tsx';
import { Prose } from './prose.tsx';
import { StatusIcon } from './status-icon.tsx';

type Ignored = NonNullable<JournalEntry['ignored']>[number];

export interface MessageBodyProps {
  readonly label: string;
  readonly body?: unknown;
  /** Its length, if it is not kept. */
  readonly bodyBytes?: number | undefined;
  /** Pointers of what was rejected. */
  readonly wrong?: readonly string[];
  /** What no document knows, of the body and of the query. */
  readonly ignored?: readonly Ignored[];
}

/** The body of a request or a response, its lines marked that are wrong or ignored. */
export function MessageBody({
  label,
  body,
  bodyBytes,
  wrong = [],
  ignored = [],
}: MessageBodyProps) {
  const inBody = ignored.filter((part) => part.in === undefined);
  return (
    <>
      {ignored
        .filter((part) => part.in === 'query')
        .map((part) => (
          <p key={part.pointer} class="message-note">
            <StatusIcon status="finding" /> <IgnoredNote part={part} />
          </p>
        ))}
      {body !== undefined && <Code label={label} lines={linesOf(body, wrong, inBody)} />}
      {body === undefined && bodyBytes !== undefined && (
        <p class="message-note second">
          A body of {bodyBytes.toLocaleString('en')} bytes, of which no text is kept.
        </p>
      )}
    </>
  );
}

function linesOf(
  body: unknown,
  wrong: readonly string[],
  ignored: readonly Ignored[],
): readonly CodeLine[] {
  const marked = messageLines(body, { wrong, ignored: ignored.map(({ pointer }) => pointer) });
  return marked.map(({ text, mark, pointer }): CodeLine => {
    if (mark === 'wrong') {
      return { text, kind: 'bad', says: 'wrong', sign: <StatusIcon status="bad" /> };
    }
    const part = ignored.find((one) => one.pointer === pointer);
    if (mark !== 'ignored' || !part) return { text };
    const note = <IgnoredNote part={part} />;
    return { text, says: 'ignored', sign: <StatusIcon status="finding" />, note };
  });
}

/** "Ignored: `segmentID` is not documented; nearest is `segmentId`." */
function IgnoredNote({ part: { pointer, nearest, in: place } }: { readonly part: Ignored }) {
  const what = place === 'query' ? 'the parameter ' : '';
  const near = nearest === undefined ? '' : `; nearest is \`${nearest}\``;
  return (
    <span class="warn">
      <Prose text={`Ignored: ${what}\`${keysOf(pointer).at(-1)}\` is not documented${near}.`} />
    </span>
  );
}
