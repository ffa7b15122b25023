import type { View } from '../address.ts';
import { isOfClient } from '../model/request-row.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Count } from '../parts/segmented.tsx';
import { switchTheme } from '../state/theme.ts';
import { usePage } from '../state/use-page.ts';
import { ConnectionState } from './connection-state.tsx';
import { KeysDialog, useHelp } from './keys-dialog.tsx';
import { TenantMenu } from './tenant-menu.tsx';

const tabs: readonly { readonly view: Exclude<View, 'job'>; readonly name: string }[] = [
  { view: 'jobs', name: 'Jobs' },
  { view: 'requests', name: 'Requests' },
  { view: 'control', name: 'Control' },
  { view: 'tenants', name: 'Sandboxes' },
];

/** Counts that their tags have room for from the start. */
const rooms: Readonly<Record<Exclude<View, 'job'>, number>> = {
  jobs: 10,
  requests: 100,
  control: 1,
  tenants: 1,
};

export function Header() {
  const page = usePage();
  const { view } = page.address.value;
  const counts = useCounts();
  const help = useHelp();
  const isIn = (tab: View) => tab === view || (tab === 'jobs' && view === 'job');
  return (
    <header class="header">
      <h1 class="logo mono">aep-sim</h1>
      <TenantMenu />
      <nav class="tabs" aria-label="Views">
        {tabs.map(({ view: tab, name }) => (
          <a
            key={tab}
            href={page.href({ view: tab })}
            aria-current={isIn(tab) ? 'page' : undefined}
          >
            {name} <Count count={counts[tab]} room={rooms[tab]} />
          </a>
        ))}
      </nav>
      <ConnectionState />
      <Button kind="plain" class="square" label="Light or dark" onClick={switchTheme}>
        <Icon name="theme" />
      </Button>
      <Button kind="plain" class="square" label="Keys" keys="?" onClick={help.open}>
        ?
      </Button>
      {help.isOpen && <KeysDialog onClose={help.close} />}
    </header>
  );
}

/** Counts of the tabs. Undefined: not known yet. */
function useCounts(): Readonly<Record<Exclude<View, 'job'>, number | undefined>> {
  const page = usePage();
  const data = page.data.value;
  const isRead = data?.clock.value !== undefined;
  const requests = data?.requests.value.filter(isOfClient).length ?? 0;
  const armed = data?.rules.value.filter(({ enabled, exhausted }) => enabled && !exhausted);
  return {
    jobs: isRead ? data.jobs.value.length : undefined,
    requests: isRead ? requests + data.dropped.value : undefined,
    control: isRead ? armed?.length : undefined,
    tenants: page.tenants.value.length || undefined,
  };
}
