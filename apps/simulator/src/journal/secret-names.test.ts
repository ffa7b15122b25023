import { describe, expect, it } from 'vitest';
import { exchange, tenant } from '../../test/facts/exchanges.ts';
import { memoryJournal } from './memory.ts';
import { secretNames } from './secret-names.ts';

describe('the name of a secret', () => {
  it('should be the same for equal values, wherever they are, in all entries', async () => {
    const journal = memoryJournal();
    const bearer = (token: string) => exchange({ head: ['Authorization', `Bearer ${token}`] });
    journal.append(tenant, exchange({ answer: '{"access_token":"first-token"}' }));
    journal.append(tenant, bearer('first-token'));
    journal.append(tenant, bearer('other-token'));
    journal.append(
      tenant,
      exchange({ target: '/x?token=first-token', head: ['x-api-key', 'mine'] }),
    );
    const names = async () => {
      const { entries } = await journal.entries(tenant, {});
      return entries.map(({ request, response }) => [request.path, request.headers, response.body]);
    };
    const shown = await names();
    expect(shown[0]?.[2]).toEqual({ access_token: 'token-1' });
    expect(shown[1]?.[1]).toEqual({ authorization: 'Bearer token-1' });
    expect(shown[2]?.[1]).toEqual({ authorization: 'Bearer token-2' });
    expect(shown[3]?.slice(0, 2)).toEqual(['/x?token=token-1', { 'x-api-key': 'key-1' }]);
    expect(await names()).toEqual(shown);
  });

  it('should be counted for each tenant', async () => {
    const journal = memoryJournal();
    const other = { ...tenant, sandbox: 'other' };
    journal.append(tenant, exchange({ head: ['x-api-key', 'one'] }));
    journal.append(other, exchange({ head: ['x-api-key', 'two'] }));
    for (const each of [tenant, other]) {
      const { entries } = await journal.entries(each, {});
      expect(entries[0]?.request.headers).toEqual({ 'x-api-key': 'key-1' });
    }
  });

  it('should not be that of another secret, however many there are', () => {
    const nameOf = secretNames()(1);
    const names = Array.from({ length: 25_000 }, (_, i) => nameOf(`secret ${i}`, 'token'));
    expect(new Set(names).size).toBe(25_000);
    expect(nameOf('secret 24999', 'secret')).toBe('token-25000');
    expect(nameOf('secret 0', 'token')).toBe('token-25001');
  });
});
