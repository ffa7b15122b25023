import { BarLane } from '../../chart/bar-lane.tsx';
import { TickLane } from '../../chart/tick-lane.tsx';
import type { BarPart, Ticks } from '../../model/bar.ts';

const size = { y: 8, work: 12, wait: 6, mark: 12 };
const parts: readonly (readonly [name: string, part: Partial<BarPart>])[] = [
  ['queued', { kind: 'queued' }],
  ['exporting', { kind: 'exporting' }],
  ['handover', { kind: 'handover' }],
  ['writing', { kind: 'writing' }],
  ['closing', { kind: 'closing' }],
  ['to come', { kind: 'exporting', isAhead: true }],
];

const none: Ticks = {
  create: undefined,
  cancel: undefined,
  polls: [],
  bands: [],
  warned: [],
  warnedBands: [],
  warnedLine: undefined,
  bad: [],
  retries: [],
};
const ticks: readonly (readonly [name: string, ticks: Partial<Ticks>])[] = [
  ['create', { create: { x: 8, shape: 'disc' } }],
  ['poll', { polls: [4, 8, 12] }],
  ['cancel', { cancel: 8 }],
  ['rejected or fault', { bad: [8] }],
  ['retry', { retries: [8] }],
  ['finding', { warned: [4, 8, 12], warnedLine: [4, 12] }],
];

/** What the bars and ticks mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label="Legend">
      {parts.map(([name, part]) => (
        <li key={name}>
          <svg width="20" height="16" aria-hidden="true">
            <BarLane
              size={size}
              bar={{
                parts: [
                  {
                    x: 0,
                    width: 20,
                    isAhead: false,
                    isFailed: false,
                    from: 0,
                    kind: 'queued',
                    ...part,
                  },
                ],
                end: undefined,
                endlessX: undefined,
              }}
            />
          </svg>
          {name}
        </li>
      ))}
      {ticks.map(([name, some], index) => (
        <li key={name} class={index === 0 ? 'legend-first' : ''}>
          <svg width="16" height="16" aria-hidden="true">
            <TickLane ticks={{ ...none, ...some }} size={{ y: 3, height: 8, line: 14 }} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
