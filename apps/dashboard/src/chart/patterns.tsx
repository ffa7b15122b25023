/** Fills that bars use. Once in the document. */
export function Patterns() {
  return (
    <svg width="0" height="0" class="patterns" aria-hidden="true">
      <defs>
        <pattern id="closing" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="fill-wait" width="4" height="4" />
          <rect class="fill-wait-line" width="1.5" height="4" />
        </pattern>
        <pattern
          id="failed"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect class="fill-bad" width="6" height="6" />
          <rect class="fill-surface" width="1.5" height="6" opacity="0.55" />
        </pattern>
        <pattern
          id="cancelling"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="fill-surface" width="6" height="6" />
          <rect class="fill-ink-2" width="2" height="6" />
        </pattern>
        <pattern
          id="dropped"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect class="fill-line-strong" width="1" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
