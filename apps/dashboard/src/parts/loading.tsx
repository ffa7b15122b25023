/** Grey rows while something is read. */
export function Loading() {
  return (
    <div class="loading-rows" role="status">
      <span class="hidden">Reading</span>
    </div>
  );
}
