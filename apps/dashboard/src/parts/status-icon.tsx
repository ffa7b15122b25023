import type { ComponentChildren } from 'preact';

/** The meaning of each icon of 16 px; the word is next to it. */
export type Status =
  | 'succeeded'
  | 'partly'
  | 'failed'
  | 'cancelled'
  | 'queued'
  | 'running'
  | 'endless'
  | 'finding'
  | 'bad'
  | 'retry';

const shapes: Readonly<Record<Status, ComponentChildren>> = {
  succeeded: (
    <>
      <circle class="ok-fill" cx="8" cy="8" r="7" />
      <path class="on-fill" d="M4.8 8.2 7 10.4 11.2 6" />
    </>
  ),
  partly: (
    <>
      <circle class="ok-line" cx="8" cy="8" r="6.2" />
      <path class="ok-fill" d="M8 2v12A6 6 0 0 1 8 2z" />
    </>
  ),
  failed: (
    <>
      <rect class="bad-fill" x="1" y="1" width="14" height="14" rx="2" />
      <path class="on-fill" d="m5.2 5.2 5.6 5.6m0-5.6-5.6 5.6" />
    </>
  ),
  cancelled: (
    <>
      <circle class="ink-line" cx="8" cy="8" r="6.2" />
      <path class="ink-line" d="M12.2 3.8 3.8 12.2" />
    </>
  ),
  queued: <circle class="wait-line" cx="8" cy="8" r="6.2" stroke-dasharray="3.4 1.5" />,
  running: (
    <>
      <circle class="run-line" cx="8" cy="8" r="6.2" />
      <path class="run-fill" d="M6.3 5.2v5.6L11 8z" />
    </>
  ),
  endless: (
    <>
      <circle class="run-line" cx="8" cy="8" r="6.2" />
      <path class="run-line" d="M6.4 5.6v4.8m3.2-4.8v4.8" />
    </>
  ),
  finding: (
    <>
      <path class="warn-line" d="M8 2 14.6 13.6H1.4z" />
      <path class="warn-line" d="M8 6.4v3.4m0 1.4v.7" />
    </>
  ),
  bad: <path class="bad-fill" d="M8 2.2 13.8 8 8 13.8 2.2 8z" />,
  retry: <path class="bad-line" d="M8 2.9 13.1 8 8 13.1 2.9 8z" />,
};

/** Only a shape, hidden from assistive technology, because its word is next to it. */
export function StatusIcon({ status }: { readonly status: Status }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}

/** The shape within another drawing, its middle at a point. */
export function StatusMark(props: {
  readonly status: Status;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { status, x, y, size } = props;
  return (
    <svg
      x={x - size / 2}
      y={y - size / 2}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shapes[status]}
    </svg>
  );
}
