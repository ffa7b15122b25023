/** What this package itself requests of the services, findings and expectations pass over. */
export const OWN_HEADER = 'x-aep-sim-page';

export const OWN = { [OWN_HEADER]: 'testing' } as const;
