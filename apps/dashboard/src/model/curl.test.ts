import { execFileSync } from 'node:child_process';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiHeaders, type Curled, curlOf } from './curl.ts';

const tenant = { org: 'A@AdobeOrg', sandbox: 'ci-4127' };

describe('curlOf', () => {
  it('should print a call of the API', () => {
    const curl = curlOf('http://127.0.0.1:4100', {
      method: 'POST',
      path: '/data/core/ups/export/jobs',
      headers: apiHeaders(tenant, true),
      body: { schema: { name: '_xdm.context.profile' } },
    });
    expect(curl).toBe(
      [
        `curl -s 'http://127.0.0.1:4100/data/core/ups/export/jobs' \\`,
        `  -H 'Authorization: Bearer any' \\`,
        `  -H 'x-api-key: any' \\`,
        `  -H 'x-gw-ims-org-id: A@AdobeOrg' \\`,
        `  -H 'x-sandbox-name: ci-4127' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  --data-raw '{"schema":{"name":"_xdm.context.profile"}}'`,
      ].join('\n'),
    );
  });

  it('should name the method where curl would not choose it', () => {
    const call = { method: 'DELETE', path: '/_sim/rules', headers: [] };
    expect(curlOf('$AEP', call)).toBe(`curl -s -X DELETE "$AEP/_sim/rules"`);
    const odd = { ...call, path: '/_sim/rules/$(reboot)' };
    expect(curlOf('$AEP', odd)).toBe(`curl -s -X DELETE "$AEP"'/_sim/rules/$(reboot)'`);
  });

  it('should send a file, and name no token', () => {
    const call = { method: 'POST', path: '/_sim/profiles', headers: [], file: "it's.json" };
    expect(curlOf('$AEP', { ...call, hasToken: true })).toBe(
      [
        `curl -s "$AEP/_sim/profiles" \\`,
        `  -H "Authorization: Bearer $AEP_TOKEN" \\`,
        `  --data-binary '@it'\\''s.json'`,
      ].join('\n'),
    );
  });

  it('should send each request as it was', () => {
    const argsOf = (call: Partial<Curled>) =>
      ran(curlOf('http://h', { method: 'GET', path: '/', headers: [], ...call }));
    expect(argsOf({ method: 'HEAD' })).toEqual(['-s', '-I', 'http://h/']);
    expect(argsOf({ path: '/a[1-3]?b={c,d}' })).toEqual(['-s', '-g', 'http://h/a[1-3]?b={c,d}']);
    const headers = [['x-empty', '']] as const;
    expect(argsOf({ headers })).toEqual(['-s', 'http://h/', '-H', 'x-empty;']);
    // By itself, curl would make it a POST, and of a form.
    const typeless = ['-s', '-X', 'GET', 'http://h/', '-H', 'Content-Type:', '--data-raw', '{}'];
    expect(argsOf({ body: {} })).toEqual(typeless);
    expect(argsOf({ note: 'Nothing $(is) `kept`.' })).toEqual(['-s', 'http://h/']);
  });

  it('should hand a shell each text as it is', () => {
    const odd = constantFrom('@/etc/hostname', '$(id)', '`id`', '\n', "'", '\\', '!!', '[]{}');
    const texts = array(oneof(odd, string())).map((parts) => parts.join('').replaceAll('\0', ''));
    assert(
      property(texts, texts, (path, body) => {
        const headers = [['Content-Type', 'a/b']] as const;
        const call = { method: 'POST', path: `/${path}`, headers, body };
        const glob = /[[\]{}]/.test(path) ? ['-g'] : [];
        const sent = ['-H', 'Content-Type: a/b', '--data-raw', body];
        expect(ran(curlOf('http://h', call))).toEqual(['-s', ...glob, `http://h/${path}`, ...sent]);
      }),
      { numRuns: 50 },
    );
  });
});

/** What a shell hands to curl. */
function ran(command: string): string[] {
  const stub = `curl() { printf '%s\\0' "$@"; }\n`;
  const out = execFileSync('sh', ['-c', stub + command], { encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}
