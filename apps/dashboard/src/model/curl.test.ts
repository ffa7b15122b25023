import { execFileSync } from 'node:child_process';
import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apiHeaders, curlOf } from './curl.ts';

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
        `  -d '{"schema":{"name":"_xdm.context.profile"}}'`,
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

  it('should hand a shell each text as it is', () => {
    const texts = string().filter((text) => !text.includes('\0'));
    assert(
      property(texts, (body) => {
        const curl = curlOf('http://h', { method: 'POST', path: '/', headers: [], body });
        const printed = curl.replace(/^curl -s/, "printf '%s\\n.'");
        const shown = execFileSync('sh', ['-c', printed], { encoding: 'utf8' });
        expect(shown).toBe(`http://h/\n.-d\n.${body}\n.`);
      }),
      { numRuns: 30 },
    );
  });
});
