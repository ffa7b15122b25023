import { signal } from '@preact/signals-core';

export type Theme = 'light' | 'dark';

const KEY = 'aep-sim-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
const chosen = signal(localStorage.getItem(KEY));

function theme(): Theme {
  const { value } = chosen;
  if (value === 'light' || value === 'dark') return value;
  return dark.matches ? 'dark' : 'light';
}

/** Shows the theme that was chosen, or else that of the system. */
export function showTheme(): void {
  document.documentElement.dataset['theme'] = theme();
  dark.onchange = showTheme;
}

/** Chooses the other theme. It is kept. */
export function switchTheme(): void {
  chosen.value = theme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEY, chosen.value);
  showTheme();
}
