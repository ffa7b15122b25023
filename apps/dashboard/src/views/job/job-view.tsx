export function JobView() {
  return <p>Job</p>;
}
