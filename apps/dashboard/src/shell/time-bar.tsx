export function TimeBar() {
  return <div class="time-bar" />;
}
