/** Grey rows, where something is read for more than a moment. */
export function Loading() {
  return (
    <div class="job-loading" role="status">
      <span class="hidden">Reading</span>
      <span />
      <span />
      <span />
    </div>
  );
}
