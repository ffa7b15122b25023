import type { ProfileSource } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { tenantKey } from '../../model/tenant-key.ts';
import { counted } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { Card, Unread } from './card.tsx';
import { ChangeWorld } from './change-world.tsx';
import { Confirm } from './confirm.tsx';
import { lostText } from './lost.ts';

export interface WorldCardProps {
  readonly profiles: ProfileSource | undefined;
}

/** What the sandbox started with, and how it starts again. */
export function WorldCard({ profiles }: WorldCardProps) {
  const page = usePage();
  const data = useData();
  const { sandbox } = data.tenant;
  const [open, setOpen] = useState<'reset' | 'change' | undefined>(undefined);
  const world = useRead(tenantKey(data.tenant), data.version.value, () =>
    page.source.world(data.tenant),
  );
  const name = world.value?.name;
  const close = (): void => setOpen(undefined);
  const imported = profiles?.kind === 'imported' ? profiles.profiles : 0;
  const lost = lostText(data, imported);
  return (
    <Card title={`World of ${sandbox}`}>
      <div class="control-line">
        <p>
          {name ? (
            <>
              Started as <strong>{name === 'own' ? 'a world file' : name}</strong>
              <span class="second">{sinceText(name, data.jobs.value)}</span>
            </>
          ) : (
            <Unread what="Its world is shown" />
          )}
        </p>
        <Button onClick={() => setOpen('change')} disabled={page.locked.value}>
          Change world…
        </Button>
      </div>
      <div class="control-line">
        <p class="second">
          Reset starts the sandbox again in the world that the simulator was started with.
        </p>
        <Button onClick={() => setOpen('reset')} disabled={page.locked.value}>
          Reset…
        </Button>
      </div>
      {open === 'reset' && (
        <Confirm
          title={`Reset ${sandbox}?`}
          lost={lost}
          verb="Reset"
          outcome="Not reset."
          call={{ method: 'POST', path: '/_sim/reset' }}
          onClose={close}
        />
      )}
      {open === 'change' && <ChangeWorld lost={lost} onClose={close} />}
    </Card>
  );
}

function sinceText(name: string, jobs: readonly { readonly chosenBy: string }[]): string {
  const isOwn = name === 'own';
  const since = jobs.filter(({ chosenBy }) => isOwn || chosenBy !== 'observed').length;
  return since > 0 ? `, ${counted(since, 'job', 'jobs')} ${isOwn ? 'now' : 'since'}` : '';
}
