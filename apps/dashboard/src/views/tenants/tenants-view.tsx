export function TenantsView() {
  return <p>Tenants</p>;
}
