import { tenantKey } from '../../model/tenant-key.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { Calls } from './calls.tsx';
import { DropFrame } from './drop-frame.tsx';
import { ProfilesCard } from './profiles-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { StartJob } from './start-job.tsx';
import { useImport } from './use-import.ts';
import { WorldCard } from './world-card.tsx';

/** The actions of a sandbox; each shows its request. */
export function ControlView() {
  // What was typed for one sandbox is not sent to another.
  return <Cards key={tenantKey(useData().tenant)} />;
}

function Cards() {
  const { source } = usePage();
  const { tenant, version } = useData();
  const importing = useImport();
  const profiles = useRead('profiles', version.value, () => source.profiles(tenant));
  return (
    <div class="control" onClickCapture={onlyFirst}>
      <div class="control-cards">
        <StartJob />
        <div class="control-column">
          <WorldCard profiles={profiles.value} />
          <ProfilesCard profiles={profiles} importing={importing} />
        </div>
        <RulesCard />
      </div>
      <Calls />
      <DropFrame onFile={importing.take} locked={importing.action.locked} />
    </div>
  );
}

/** The second click of two quick ones meant the first: what is under it may be another by now. */
function onlyFirst(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}
