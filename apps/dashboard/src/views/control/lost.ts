import { isOfClient } from '../../model/request-row.ts';
import { counted } from '../../model/words.ts';
import type { TenantData } from '../../state/tenant-data.ts';

/** What a sandbox has: "13 jobs, 4 rules and 630 requests of ci-4127 will be gone." */
export function lostText(data: TenantData, imported: number): string {
  const { jobs, rules, requests, dropped, tenant } = data;
  const sent = requests.value.filter(isOfClient).length + dropped.value;
  const parts = [
    counted(jobs.value.length, 'job', 'jobs'),
    ...(imported > 0 ? [counted(imported, 'imported profile', 'imported profiles')] : []),
    counted(rules.value.length, 'rule', 'rules'),
  ];
  return `${parts.join(', ')} and ${counted(sent, 'request', 'requests')} of ${tenant.sandbox} will be gone.`;
}
