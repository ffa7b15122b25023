import { EvidenceMark } from '../../parts/evidence-mark.tsx';

/** The meaning of the marks next to the lines. */
export function EvidenceLegend() {
  return (
    <ul class="job-legend">
      <li>
        <EvidenceMark mark="documented" /> documented
      </li>
      <li>
        <EvidenceMark mark="seen" /> observed
      </li>
      <li>
        <EvidenceMark mark="inferred" /> inferred
      </li>
      <li>
        <EvidenceMark mark="own" /> simulator-only
      </li>
    </ul>
  );
}
