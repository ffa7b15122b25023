import { useEffect, useRef } from 'preact/hooks';

/** What keys do, by `KeyboardEvent.key`: `f`, `F`, `ArrowDown`, `Escape`. A key that returns false goes on to others. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => unknown>>;

const OFF = 'aep-sim-keys-off';

/** Whether keys of one letter do something; a user may have switched them off. */
export function areLettersOn(): boolean {
  return localStorage.getItem(OFF) === null;
}

export function switchLetters(isOn: boolean): void {
  if (isOn) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'true');
}

/** The last added are first: a view handles keys before the page around it. */
const layers: { readonly keys: { current: Keys } }[] = [];

/** Sets what keys do while the component is there. Keys of one character are off while one types. */
export function useKeys(keys: Keys): void {
  const current = useRef(keys);
  current.current = keys;
  useEffect(() => {
    const layer = { keys: current };
    layers.push(layer);
    if (layers.length === 1) addEventListener('keydown', onKey);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) removeEventListener('keydown', onKey);
    };
  }, []);
}

/** Of an element that scrolls sideways: there, arrows scroll it and do nothing else. */
export function keepArrows(event: KeyboardEvent): void {
  const { currentTarget, target, key } = event;
  if (target !== currentTarget || !(currentTarget instanceof Element)) return;
  const isWider = currentTarget.scrollWidth > currentTarget.clientWidth;
  if (isWider && (key === 'ArrowLeft' || key === 'ArrowRight')) event.stopPropagation();
}

function onKey(event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return;
  if (document.querySelector('dialog[open]')) return;
  if (key.length === 1 && (isTyping(target) || !areLettersOn())) return;
  if (key.startsWith('Arrow') && (isTyping(target) || isChoosing(target))) return;
  for (const { keys } of layers.toReversed()) {
    const act = keys.current[key];
    if (!act || act(event) === false) continue;
    event.preventDefault();
    return;
  }
}

/** Arrows go from one radio button to the next. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input[type=radio]');
}

const TEXTS = 'textarea, select, input:not([type=radio], [type=checkbox], [type=range])';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(TEXTS);
}
