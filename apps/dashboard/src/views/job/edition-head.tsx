import type { Health } from '@aep-sim/types';
import type { ComponentChildren } from 'preact';

export type Edition = Health['edition'];

/** The document that each follows. */
const documents: Readonly<Record<Edition, string>> = {
  platform: 'best knowledge',
  segmentation: 'export-jobs.md, today',
  'segmentation-2020': 'export-jobs.md, first draft',
  profile: 'export-jobs.md of Profile',
  tutorial: 'export-data.md, 2019 and 2020',
};

/** All of them, this server's first. */
export function inOrder({ edition, editions }: Health): readonly Edition[] {
  return [edition, ...editions.filter((one) => one !== edition)];
}

export interface EditionHeadProps {
  readonly edition: Edition;
  readonly isServers: boolean;
  /** Whether the poll that is shown was one in this edition. */
  readonly isClients: boolean;
  readonly children: ComponentChildren;
}

export function EditionHead({ edition, isServers, isClients, children }: EditionHeadProps) {
  return (
    <>
      <h3>{edition}</h3>
      <span class="second cut">{documents[edition]}</span>
      <span class="spring" />
      {isServers && <span class="job-tag">this server's</span>}
      {isClients && !isServers && <span class="job-tag">your client's</span>}
      <span class="second">{children}</span>
    </>
  );
}
