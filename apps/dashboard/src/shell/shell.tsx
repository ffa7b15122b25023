import { usePage } from '../state/use-page.ts';
import { ControlView } from '../views/control/control-view.tsx';
import { JobView } from '../views/job/job-view.tsx';
import { JobsView } from '../views/jobs/jobs-view.tsx';
import { RequestsView } from '../views/requests/requests-view.tsx';
import { TenantsView } from '../views/tenants/tenants-view.tsx';
import { Announcer } from './announcer.tsx';
import { ConnectionBar } from './connection-bar.tsx';
import { Header } from './header.tsx';
import { TimeBar } from './time-bar.tsx';
import { TokenField } from './token-field.tsx';
import { useViewKeys } from './use-view-keys.ts';

const views = {
  jobs: JobsView,
  job: JobView,
  requests: RequestsView,
  control: ControlView,
  tenants: TenantsView,
} as const;

/** The frame: header, time bar, and the view of the address. */
export function Shell() {
  const page = usePage();
  const { view } = page.address.value;
  const View = views[view];
  useViewKeys();
  const isOpen = page.data.value !== undefined;
  const asksToken = page.connection.value.state === 'token';
  return (
    <div class={`shell view-${view}`}>
      <Header />
      {asksToken ? (
        <main>
          <TokenField />
        </main>
      ) : (
        <>
          {view !== 'tenants' && (isOpen ? <TimeBar /> : <div class="time-bar" />)}
          <main>{(isOpen || view === 'tenants') && <View />}</main>
          <ConnectionBar />
          {isOpen && <Announcer />}
        </>
      )}
    </div>
  );
}
