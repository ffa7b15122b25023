// Publishes the packages whose versions are not in the registry: `npm run release:publish`, in CI. What is built is
// packed as it stands; provenance comes from the environment (NPM_CONFIG_PROVENANCE).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './pack.ts';
import { type Manifest, publicPackages } from './public-packages.ts';
import { webOf } from './web.ts';

const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
const folder = mkdtempSync(join(tmpdir(), 'aep-sim-publish-'));
try {
  const web = webOf(process.env);
  const tarballs = pack({ to: folder, isSelfContained: false, ...(web && { web }) });
  const packages = publicPackages().map(({ manifest }, at) => ({
    manifest,
    tarball: tarballs[at],
  }));
  const published = await Promise.all(packages.map(({ manifest }) => isPublished(manifest)));
  // Those first that others depend on, so that none is there without what it needs.
  for (const [at, { manifest, tarball = '' }] of packages.entries()) {
    const { name, version } = manifest;
    if (published[at]) {
      process.stdout.write(`${name} ${version} is published already.\n`);
      continue;
    }
    const stdio = ['ignore', 'inherit', 'inherit'] as const;
    execFileSync('npm', ['publish', tarball, '--access', 'public', '--loglevel', 'warn'], {
      stdio,
    });
    process.stdout.write(`Published ${name} ${version}.\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function isPublished({ name, version }: Manifest): Promise<boolean> {
  const url = new URL(`${name.replace('/', '%2f')}/${version}`, registry);
  const { status } = await fetch(url);
  if (status === 200 || status === 404) return status === 200;
  throw new Error(`${url} responded with ${status}; nothing is published`);
}
