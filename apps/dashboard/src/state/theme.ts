export type Theme = 'light' | 'dark';

const KEY = 'aep-sim-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
let chosen = localStorage.getItem(KEY);

function theme(): Theme {
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return dark.matches ? 'dark' : 'light';
}

/** Shows the theme that was chosen, or else that of the system. */
export function showTheme(): void {
  document.documentElement.dataset['theme'] = theme();
  dark.onchange = showTheme;
}

/** Selects the other theme, and stores the choice. */
export function switchTheme(): void {
  chosen = theme() === 'dark' ? 'light' : 'dark';
  localStorage.setItem(KEY, chosen);
  showTheme();
}
