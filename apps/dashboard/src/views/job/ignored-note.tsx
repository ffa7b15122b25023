import type { JournalEntry } from '@aep-sim/types';
import { StatusIcon } from '../../parts/status-icon.tsx';

type Ignored = NonNullable<JournalEntry['ignored']>[number];

/** What is ignored at a place of the body. */
export function ignoredWhere(entry: JournalEntry | undefined, pointer: string) {
  return entry?.ignored?.find((part) => part.in === undefined && part.pointer === pointer);
}

/** "Ignored: no document knows `segmentID`; nearest is `segmentId`." */
export function IgnoredNote({ part: { pointer, nearest, in: where } }: { readonly part: Ignored }) {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1).replaceAll('~1', '/');
  return (
    <span class="job-ignored warn">
      <StatusIcon status="finding" />
      <span>
        Ignored: no document knows {where === 'query' && 'the parameter '}
        <code>{name.replaceAll('~0', '~')}</code>
        {nearest !== undefined && (
          <>
            ; nearest is <code>{nearest}</code>
          </>
        )}
        .
      </span>
    </span>
  );
}
