/** The header of requests of this package itself, which findings and expectations skip. */
export const OWN_HEADER = 'x-aep-sim-page';

export const OWN = { [OWN_HEADER]: 'testing' } as const;
