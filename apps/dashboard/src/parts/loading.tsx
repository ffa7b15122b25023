/** Grey rows, where something is read for more than a moment. */
export function Loading() {
  return (
    <div class="loading-rows" role="status">
      <span class="hidden">Reading</span>
    </div>
  );
}
