import { tenantKey } from '../model/tenant-key.ts';
import { Icon } from '../parts/icon.tsx';
import { Menu } from '../parts/menu.tsx';
import { usePage } from '../state/use-page.ts';

/** The sandbox that is open, and the way to another. */
export function TenantMenu() {
  const page = usePage();
  const tenant = page.data.value?.tenant;
  return (
    <Menu
      class="tenant"
      button={
        <>
          <span class="tenant-name">{tenant?.sandbox ?? '–'}</span>
          <span class="mono second org">{tenant && shortOrg(tenant.org)}</span>
          <Icon name="down" />
        </>
      }
      onOpen={() => void page.readTenants()}
    >
      {(close) => (
        <>
          {page.tenants.value.map(({ org, sandbox, jobs, failedJobs }) => (
            <a
              key={tenantKey({ org, sandbox })}
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              href={page.href({ tenant: { org, sandbox }, view: 'jobs' })}
              onClick={close}
            >
              <strong>{sandbox}</strong>
              <span class="mono second">{shortOrg(org)}</span>
              <span class="second">{jobs} jobs</span>
              {failedJobs > 0 && <span class="bad">{failedJobs} failed</span>}
            </a>
          ))}
          <a
            role="menuitem"
            tabIndex={-1}
            class="menu-item"
            href={page.href({ view: 'tenants' })}
            onClick={close}
          >
            All tenants
          </a>
        </>
      )}
    </Menu>
  );
}

/** `0123…4567@AdobeOrg` */
export function shortOrg(org: string): string {
  return org.replace(/^(.{4}).{4,}(.{4}@)/, '$1…$2');
}
