import { describe, expect, it } from 'vitest';
import { by, byTime, event, mergedRecord, record } from '../../../test/facts/merged.ts';
import { atOnce } from '../../steps/in-steps.ts';
import type { Fragment } from './fragment.ts';
import * as merging from './merge.ts';

const mergedIdentities = (of: readonly Fragment[]) => atOnce(merging.mergedIdentities(of));

describe('mergedRecord', () => {
  it('should keep all identities, whichever the policy, each of them once', () => {
    const fragments = [
      record(2, { identityMap: { Email: [{ id: 'a', primary: true }, { id: 'b' }] } }, 'crm'),
      record(1, {
        identityMap: {
          EMAIL: [{ id: 'a', authenticatedState: 'x', primary: false }],
          ECID: [{ id: 'a' }],
        },
      }),
    ];
    expect(mergedRecord(fragments, by('crm'))['identityMap']).toEqual({
      EMAIL: [{ id: 'a', authenticatedState: 'x', primary: true }, { id: 'b' }],
      ECID: [{ id: 'a' }],
    });
  });

  it('should let identityMap and the older identities say the same where the data have only one', () => {
    const map = {
      Email: [{ id: 'a', primary: true }],
      ECID: [{ id: 'b', authenticatedState: 'x' }],
    };
    expect(mergedRecord([record(1, { identityMap: map })], byTime)['identities']).toEqual([
      { id: 'a', namespace: { code: 'Email' }, primary: true },
      { id: 'b', namespace: { code: 'ECID' } },
    ]);
    const list = [
      { id: 'a', namespace: { code: 'Email' }, primary: true },
      { id: 'c', namespace: { code: 'Email' } },
      { id: 'lost' },
    ];
    expect(mergedRecord([record(1, { identities: list })], byTime)['identityMap']).toEqual({
      Email: [{ id: 'a', primary: true }, { id: 'c' }],
    });
    const other = [{ id: 'c', namespace: { code: 'email' }, xid: 'x' }];
    const both = mergedRecord(
      [record(1, { identities: list }), record(2, { identities: other })],
      byTime,
    );
    expect(both['identities']).toHaveLength(3);
    expect(both['identities']).toContainEqual({ id: 'c', namespace: { code: 'email' }, xid: 'x' });
  });

  it('should join memberships by namespace in any case', () => {
    const old = { status: 'realized', lastQualificationTime: new Date(1) };
    const merged = mergedRecord(
      [
        record(1, { segmentMembership: { UPS: { s1: old, s2: old } } }),
        record(2, { segmentMembership: { ups: { s1: { status: 'exited' } }, aam: { s3: old } } }),
      ],
      byTime,
    );
    expect(merged['segmentMembership']).toEqual({
      UPS: { s1: { ...old, status: 'exited' }, s2: old },
      aam: { s3: old },
    });
  });

  it('should join what a single fragment says twice', () => {
    const at = new Date(1);
    const { identityMap, segmentMembership } = mergedRecord(
      [
        record(1, {
          identityMap: {
            Email: [{ id: 'a' }],
            EMAIL: [{ id: 'b' }],
            ECID: [{ id: 'c' }, { id: 'c', primary: true }],
            Phone: [{ primary: false }],
          },
          segmentMembership: {
            ups: { s1: { status: 'exited' } },
            UPS: { s2: { status: 'x', at } },
          },
        }),
      ],
      byTime,
    );
    expect(identityMap).toEqual({
      Email: [{ id: 'a' }, { id: 'b' }],
      ECID: [{ id: 'c', primary: true }],
      Phone: [],
    });
    expect(segmentMembership).toEqual({
      ups: { s1: { status: 'exited' }, s2: { status: 'x', at } },
    });
  });

  it.each([
    [{ Email: [{ id: 'a' }], EMAIL: [{ id: 'b' }] }, { Email: [{ id: 'a' }, { id: 'b' }] }],
    [{ Email: [{ id: 'a' }, { id: 'a' }] }, { Email: [{ id: 'a' }] }],
    [
      { Email: [{ id: 'a' }], ECID: [{ primary: true }] },
      { Email: [{ id: 'a' }], ECID: [] },
    ],
    [
      { Email: [{ id: 'a' }], ECID: [null] },
      { Email: [{ id: 'a' }], ECID: [] },
    ],
  ])('should tidy up %j', (identityMap, tidy) => {
    expect(mergedRecord([record(1, { identityMap })], byTime)['identityMap']).toEqual(tidy);
  });
});

describe('mergedIdentities', () => {
  it('should be all that events tell of their profile', () => {
    const events = [
      event(1, 1, { identityMap: { ECID: [{ id: 'a' }] }, web: {} }),
      event(1, 2, { identityMap: { ecid: [{ id: 'a' }, { id: 'b' }] } }),
    ];
    expect(mergedIdentities(events)).toEqual({
      identityMap: { ECID: [{ id: 'a' }, { id: 'b' }] },
      identities: [
        { id: 'a', namespace: { code: 'ECID' } },
        { id: 'b', namespace: { code: 'ECID' } },
      ],
    });
  });
});
