import { type ImportedFacts, isImported } from '../population.ts';
import type { TenantFacts } from '../tenant-facts.ts';
import type { Changes } from './changes.ts';

/** New jobs export these imports, joined by the tenant's merge policies. */
export function chooseImports(
  tenant: TenantFacts,
  imported: Omit<ImportedFacts, 'mergePolicies'>,
): Changes {
  const { mergePolicies } = tenant;
  return {
    tenant: { ...tenant, population: { ...imported, ...(mergePolicies && { mergePolicies }) } },
  };
}

/** Goes back to the profiles that the tenant started with; its merge policies stay. */
export function dropImports(tenant: TenantFacts): Changes {
  const { basePopulation } = tenant;
  if (isImported(basePopulation)) return chooseImports(tenant, basePopulation);
  return { tenant: { ...tenant, population: basePopulation } };
}

/** New jobs join their imports by the merge policies with this hash. */
export function chooseMergePolicies(tenant: TenantFacts, mergePolicies: string): Changes {
  const { population } = tenant;
  return {
    tenant: {
      ...tenant,
      mergePolicies,
      population: isImported(population) ? { ...population, mergePolicies } : population,
    },
  };
}
