import type { Web } from './readme-links.ts';

/** The address of the repository where GitHub Actions builds it. Nothing else knows it. */
export function webOf(env: Readonly<Record<string, string | undefined>>): Web | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, GITHUB_SHA: ref } = env;
  return server && name && ref ? { url: `${server}/${name}`, ref } : undefined;
}
