import { Icon } from '../../parts/icon.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Search } from '../../parts/search.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import type { Only, RequestList } from './use-request-list.ts';

const names: Readonly<Record<Only, string>> = {
  changes: 'Changes',
  all: 'All',
  bad: 'Rejected or fault',
  finding: 'In a finding',
};

const icons = { bad: 'bad', finding: 'finding' } as const;

/** The name of a choice, for a sentence. */
export function onlyText(only: Only): string {
  return names[only];
}

export function FilterRow({ list }: { readonly list: RequestList }) {
  const page = usePage();
  const data = useData();
  const isRead = data.clock.value !== undefined;
  const choice = (value: Only) => ({
    value,
    name: names[value],
    content: <Choice only={value} />,
    count: isRead ? list.counts[value] : undefined,
  });
  return (
    <div class="pane-head filter-row">
      <Search />
      <Segmented
        name="Requests shown"
        value={list.only}
        choices={[choice('changes'), choice('all'), choice('bad'), choice('finding')]}
        onChange={(only) =>
          page.go(
            { query: { only: only === 'changes' ? undefined : only, finding: undefined } },
            'replace',
          )
        }
      />
      <Menu button={<Icon name="more" />} label="More" class="square" align="right">
        {(close) => (
          <button
            type="button"
            role="menuitemcheckbox"
            tabIndex={-1}
            class="menu-item"
            aria-checked={list.hasOthers}
            onClick={() => {
              page.go({ query: { others: list.hasOthers ? undefined : '1' } }, 'replace');
              close();
            }}
          >
            <span class="requests-check" aria-hidden="true">
              {list.hasOthers && '✓'}
            </span>
            Show requests of the control plane and of this page
          </button>
        )}
      </Menu>
    </div>
  );
}

function Choice({ only }: { readonly only: Only }) {
  const icon = only === 'bad' || only === 'finding' ? icons[only] : undefined;
  if (!icon) return <>{names[only]}</>;
  return (
    <>
      <StatusIcon status={icon} />
      <span class="requests-choice">{names[only]}</span>
    </>
  );
}
