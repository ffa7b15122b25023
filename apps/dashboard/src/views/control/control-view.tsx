export function ControlView() {
  return <p>Control</p>;
}
