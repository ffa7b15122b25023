import { describe, expect, it } from 'vitest';
import { stateAt, stockOf } from './subject.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };

describe('stockOf', () => {
  it('should have nothing in common with that of another tenant or seed', () => {
    const stocks = [
      stockOf({ seed: 'aep-sim', ...tenant }),
      stockOf({ seed: 'other', ...tenant }),
      stockOf({ seed: 'aep-sim', ...tenant, sandbox: 'dev' }),
      stockOf({ seed: 'aep-sim', ...tenant, org: '0BD6382559DF0C130A49422D@AdobeOrg' }),
    ];
    for (const key of ['firstState', 'salt', 'code', 'firstSerial'] as const) {
      expect(new Set(stocks.map((stock) => stock[key])).size).toBe(stocks.length);
    }
  });

  it('should keep to the form of a code and a serial number', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { code, firstSerial } = stockOf({ seed: String(seed), ...tenant });
      expect(code).toMatch(/^[0-9A-HJ-NP-X]{6}$/);
      expect(firstSerial >= 100 && firstSerial < 1_000_000_000).toBe(true);
    }
  });

  it('should give each profile a state of its own', () => {
    const stock = stockOf({ seed: 'aep-sim', ...tenant });
    const states = Array.from({ length: 100_000 }, (_, index) => stateAt(stock, index));
    expect(new Set(states).size).toBe(states.length);
  });
});
