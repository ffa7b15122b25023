/** The merge policy that the documents use, which every tenant has. */
export const builtIn = {
  id: 'timestampOrdered-none-mp',
  version: 1,
  attributeMerge: { type: 'timestampOrdered' },
} as const;
