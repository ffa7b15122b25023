import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { callCurl, scriptOf, shortened } from './call-curl.ts';

const tenant = { org: '0123456789ABCDEF01234567@AdobeOrg', sandbox: 'ci-4127' };
const madeAt = Date.UTC(2026, 10, 26, 11, 25, 56);
const freeze = {
  tenant,
  call: { method: 'PUT', path: '/_sim/clock', body: { running: false } },
  status: 200,
  madeAt,
} as const;
const start = {
  tenant,
  call: {
    method: 'POST',
    path: '/data/core/ups/export/jobs',
    body: { id: '4edc8488-2fb5-4c6b-8aa1-3c9b13f65a5e' },
    headers: { 'x-aep-sim-script': 'stuck' },
  },
  status: 200,
  madeAt,
} as const;

describe('callCurl', () => {
  it('should be whole when it is copied, and short when it is shown', () => {
    const curl = callCurl(freeze, false);
    expect(curl).toContain(`-H 'x-gw-ims-org-id: ${tenant.org}'`);
    expect(shortened(curl)).toBe(
      [
        `curl -X PUT "$AEP/_sim/clock" \\`,
        `  -H 'x-gw-ims-org-id: 0123…4567@AdobeOrg' \\`,
        `  -H 'x-sandbox-name: ci-4127' \\`,
        `  -H 'Content-Type: application/json' \\`,
        `  --data-raw '{"running":false}'`,
      ].join('\n'),
    );
    expect(shortened(callCurl(start, true))).toContain('{"id":"4edc…5a5e"}');
  });

  it('should carry the headers of its own, and the token only where it is wanted', () => {
    expect(callCurl(start, true)).toContain(`-H 'x-aep-sim-script: stuck'`);
    expect(callCurl(start, true)).not.toContain('AEP_TOKEN');
    expect(callCurl(freeze, true)).toContain('$AEP_TOKEN');
  });
});

describe('a body that is a text', () => {
  it('should be what was typed', () => {
    const typed = '{"a": 12345678901234567890, "a": 1e400}';
    const call = { ...freeze.call, body: typed };
    expect(callCurl({ tenant, call }, false)).toContain(`'${typed}'`);
  });
});

describe('scriptOf', () => {
  it('should send the calls in the order in which they were made', () => {
    const script = scriptOf([start, freeze], { base: "http://h/it's", hasToken: true });
    expect(script.startsWith('#!/bin/sh\n')).toBe(true);
    const stub = `curl() { printf '%s|' "$@"; }\nAEP_TOKEN=t0\n`;
    const ran = execFileSync('sh', ['-c', stub + script], { encoding: 'utf8' });
    const [first, second] = ran.split('\n');
    expect(first).toContain(`http://h/it's/_sim/clock|-H|Authorization: Bearer t0|`);
    expect(second).toContain(
      `http://h/it's/data/core/ups/export/jobs|-H|Authorization: Bearer any|`,
    );
  });
});
