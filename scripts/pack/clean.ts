// Removes what was built before: what is no longer made would be packed too.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { publicPackages, root } from './public-packages.ts';

for (const { path } of publicPackages()) {
  rmSync(join(root, path, 'dist'), { recursive: true, force: true });
}
