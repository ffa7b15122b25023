import { Icon } from '../parts/icon.tsx';
import { Menu, MenuItem } from '../parts/menu.tsx';
import { useData, usePage } from '../state/use-page.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const advances = [
  { name: '+1 min', ms: MINUTE },
  { name: '+10 min', ms: 10 * MINUTE },
  { name: '+1 hour', ms: HOUR },
  { name: '+1 day', ms: 24 * HOUR },
] as const;

/** Other actions that move the clock, or only the playhead. */
export function ClockMenu({ advance }: { readonly advance: (byMs: number) => void }) {
  const page = usePage();
  const data = useData();
  return (
    <Menu
      button={<Icon name="more" />}
      label="More of the clock"
      class="square wide-only"
      align="right"
    >
      {(close) => {
        const item = (name: string, act: () => void, disabled?: string) => (
          <MenuItem
            key={name}
            disabled={disabled}
            onClick={() => {
              close();
              act();
            }}
          >
            {name}
          </MenuItem>
        );
        return (
          <>
            {item('Look 10 min ahead', () => page.look(data.now.value + 10 * MINUTE))}
            {item('Look 10 min back', () => page.look(data.now.value - 10 * MINUTE))}
            {advances.map(({ name, ms }) => item(name, () => advance(ms), page.locked.value))}
            {item('Copy the URL of this view', () => {
              void navigator.clipboard?.writeText(location.href);
            })}
          </>
        );
      }}
    </Menu>
  );
}
