import type { ProfileSource } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { counted } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { ActionFailure } from './action-failure.tsx';
import { Card } from './card.tsx';
import { ChangeWorld } from './change-world.tsx';
import { Confirm } from './confirm.tsx';
import { lostText } from './lost.ts';
import { failedBy, useAction } from './use-action.ts';

export interface WorldCardProps {
  readonly profiles: ProfileSource | undefined;
}

/** What the sandbox started with, how it starts again, and whether polls move its clock. */
export function WorldCard({ profiles }: WorldCardProps) {
  const page = usePage();
  const data = useData();
  const { sandbox, org } = data.tenant;
  const [open, setOpen] = useState<'reset' | 'change' | undefined>(undefined);
  const world = useRead(`${org}/${sandbox}`, data.version.value, () =>
    page.source.world(data.tenant),
  );
  const close = (): void => setOpen(undefined);
  const imported = profiles?.kind === 'imported' ? profiles.profiles : 0;
  const lost = lostText(data, imported);
  return (
    <Card title={`World of ${sandbox}`}>
      <div class="control-line">
        <p>
          Started as <strong>{worldName(world.value?.name)}</strong>{' '}
          <span class="second">{sinceText(world.value?.name, data.jobs.value)}</span>
        </p>
        <Button onClick={() => setOpen('change')} disabled={page.locked.value}>
          Change world…
        </Button>
      </div>
      <div class="control-line">
        <p class="second">Reset starts this sandbox again, as the simulator was started.</p>
        <Button onClick={() => setOpen('reset')} disabled={page.locked.value}>
          Reset…
        </Button>
      </div>
      <AdvanceOnPoll />
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

function worldName(name: string | undefined): string {
  return name === 'own' ? 'a world file' : (name ?? '–');
}

function sinceText(
  name: string | undefined,
  jobs: readonly { readonly chosenBy: string }[],
): string {
  if (name === 'own') return `${counted(jobs.length, 'job', 'jobs')} now`;
  const since = jobs.filter(({ chosenBy }) => chosenBy !== 'observed').length;
  return `${counted(since, 'job', 'jobs')} since`;
}

function AdvanceOnPoll() {
  const page = usePage();
  const action = useAction();
  const isOn = useData().clock.value?.advanceOnPoll ?? false;
  const turn = () =>
    action.run(async () => {
      const body = { advanceOnPoll: !isOn };
      return failedBy('Not changed.', await page.act({ method: 'PUT', path: '/_sim/clock', body }));
    });
  return (
    <div class="control-line">
      <p id="control-advance">
        Polls advance the clock{' '}
        <span class="second">
          to the next change of their job: a client that polls without a pause never waits.
        </span>
      </p>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-label="Polls advance the clock"
        aria-describedby="control-advance"
        aria-disabled={action.locked !== undefined || undefined}
        title={action.locked}
        onClick={() => {
          if (action.locked === undefined) void turn();
        }}
      />
      <ActionFailure action={action} />
    </div>
  );
}
