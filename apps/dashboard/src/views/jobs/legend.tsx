import type { ComponentChildren } from 'preact';

const STEMS = 'M4 3v8M8 3v8M12 3v8';
const DIAMOND = 'M8 2l3.5 3.5L8 9 4.5 5.5zM8 9v2';

/** Each sample is drawn with the classes of the chart, 16 pixels high. */
const parts: readonly (readonly [name: string, sample: ComponentChildren])[] = [
  ['queued', bar('queued', 6)],
  ['exporting', bar('exporting', 12)],
  ['handover', <path class="part handover" d="M0 8h20" />],
  ['writing', bar('writing', 12)],
  ['closing', bar('closing', 6)],
  ['to come', bar('exporting ahead', 12)],
];
const ticks: readonly (readonly [name: string, sample: ComponentChildren])[] = [
  ['create', <circle class="create" cx="8" cy="7" r="3" />],
  ['poll', <path class="tick" d={STEMS} />],
  ['cancel', <rect class="create" x="5" y="4" width="6" height="6" />],
  ['rejected or fault', <path class="red" d={DIAMOND} />],
  ['retry', <path class="red hollow" d={DIAMOND} />],
  ['finding', <path class="tick warned" d={`${STEMS}M3 14h10`} />],
];

/** What the bars and ticks mean. */
export function Legend() {
  return (
    <ul class="legend" aria-label="Legend">
      {[...parts, ...ticks].map(([name, sample], index) => (
        <li key={name} class={index === parts.length ? 'legend-first' : ''}>
          <svg width={index < parts.length ? 20 : 16} height="16" aria-hidden="true">
            {sample}
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}

function bar(kind: string, height: number) {
  const y = 8.5 - height / 2;
  return <rect class={`part ${kind}`} x="0.5" y={y} width="19" height={height - 1} rx="1" />;
}
