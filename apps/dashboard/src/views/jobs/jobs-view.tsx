export function JobsView() {
  return <p>Jobs</p>;
}
