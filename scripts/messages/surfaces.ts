const simulator = (...folders: readonly string[]): readonly string[] =>
  folders.map((folder) => `apps/simulator/src/${folder}`);

/** Where users meet sentences, and the folders that have them. */
export const surfaces: readonly { readonly title: string; readonly folders: readonly string[] }[] =
  [
    { title: 'Command line', folders: simulator('cli/', 'text-file/', 'captured-world/') },
    { title: 'Check and verify', folders: simulator('check/', 'verify/') },
    {
      title: 'API',
      folders: simulator('http/', 'api/', 'editions/', 'core/', 'tenants/', 'files/'),
    },
    {
      title: 'Control plane',
      folders: simulator(
        ...['control/', 'world-file/', 'rule-file/', 'profiles/', 'export/', 'view/', 'journal/'],
      ),
    },
    {
      title: 'In process',
      folders: simulator(
        ...[
          'index.ts',
          'check-options.ts',
          'read-options.ts',
          'simulator.ts',
          'options.ts',
          'reports.ts',
          'parts.ts',
        ],
      ),
    },
    { title: 'Client', folders: ['packages/client/src/'] },
    { title: 'Testing', folders: ['packages/testing/src/'] },
    { title: 'Client findings', folders: ['packages/manners/src/'] },
    { title: 'Fixtures and types', folders: ['packages/fixtures/src/', 'packages/types/src/'] },
    { title: 'Page', folders: ['apps/dashboard/src/'] },
  ];
