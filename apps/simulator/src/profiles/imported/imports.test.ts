import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importing, reading, textOf } from '../../../test/callers/importing.ts';
import { type ImportedFacts, importKey } from '../../core/population.ts';
import { FileMissing } from '../../files/port.ts';
import type { MergePolicy } from './merge-policies.ts';

const policy: MergePolicy = {
  id: 'crm',
  version: 1,
  attributeMerge: { type: 'dataSetPrecedence', order: ['crm'] },
  default: true,
};

describe('Imports', () => {
  it('should add imports up, and leave earlier populations as they were', async () => {
    const { add, valuesOf, population } = importing();
    const first = await add(undefined, ['ann', 1], ['bob', 2]);
    const second = await add(first, ['ann', 3], ['cy', 0.5]);
    expect(second).toMatchObject({ profiles: 3, fragments: 4 });
    expect(await valuesOf(first)).toEqual([1, 2]);
    expect(await valuesOf(second)).toEqual([3, 2, 0.5]);
    expect((await population(first)).record.fields['n']).toEqual({ kind: 'integer' });
    expect((await population(second)).record.fields['n']).toEqual({ kind: 'number' });
    expect(await population(first)).toBe(await population(first));
  });

  it('should count the profiles of imports alone that come after the same ones', async () => {
    const { add } = importing();
    const first = await add(undefined, ['ann', 1]);
    expect(await add(first, ['bob', 2])).toMatchObject({ profiles: 2 });
    expect(await add(first, ['cy', 3])).toMatchObject({ profiles: 2 });
  });

  it('should tell apart when the same profiles came in', async () => {
    const { imports, tenant, population } = importing();
    for (const now of [1000, 2000]) {
      const taken = await imports.take(
        textOf('{"identityMap":{"Email":[{"id":"ann"}]}}'),
        undefined,
      );
      const facts = await imports.add(tenant, { synthetic: 9 }, taken, now);
      const [ann] = (await population(facts)).profiles({ segments: [] });
      expect(ann?.updatedAt).toBe(now);
    }
  });

  it('should know no line of an earlier import, whichever of them told the type', async () => {
    const { add } = importing();
    const first = await add(undefined, ['ann', null]);
    const second = await add(first, ['ann', null], ['bob', 1]);
    const third = await add(second, ['ann', 2]);
    await expect(add(third, ['bob', 'x'])).rejects.toThrow(
      'Line 1: n must be a 32-bit integer, as in an earlier import; got a string. Use one type per field.',
    );
  });

  it('should keep nothing of an import whose types do not agree with those before', async () => {
    const { add, files, valuesOf } = importing();
    const first = await add(undefined, ['ann', 1]);
    const kept = await files.list('');
    await expect(add(first, ['bob', null], ['bob', 'x'])).rejects.toThrow(
      'Line 2: n must be a 32-bit integer, as in an earlier import; got a string. Use one type per field.',
    );
    expect(await files.list('')).toEqual(kept);
    const second = await add(first, ['bob', 2]);
    expect(second).toMatchObject({ profiles: 2, fragments: 2 });
    expect(await valuesOf(second)).toEqual([1, 2]);
  });

  it('should take no more of a tenant than it may', async () => {
    const { add } = importing({ maxFragments: 3 });
    const first = await add(undefined, ['ann', 1], ['bob', 1]);
    await expect(add(first, ['ann', 1], ['bob', 1])).rejects.toThrow(
      'The sandbox exceeds the limit of 3 records and events; delete the imported profiles, or reset the sandbox.',
    );
    await expect(add(undefined, ['ann', 1], ['bob', 1], ['cy', 1], ['dan', 1])).rejects.toThrow(
      'Line 4: the import exceeds the limit of 3 records and events.',
    );
    expect(await add(first, ['ann', 1])).toMatchObject({ fragments: 3, profiles: 2 });
  });

  it('should find by their names what others have kept, and what it has forgotten itself', async () => {
    const { add, files, keep, valuesOf } = importing();
    const names: ImportedFacts[] = [];
    for (let n = 0; n < 9; n += 1) names.push(await add(names.at(-1), ['ann', n, 'crm', n]));
    expect(await Promise.all(names.map(valuesOf))).toEqual(names.map((_, n) => [n]));
    const mergePolicies = await keep([policy]);
    const last = { ...(names.at(-1) as ImportedFacts), mergePolicies };
    const other = importing({ files });
    expect(await other.valuesOf(last)).toEqual(await valuesOf(last));
    expect(await other.add(names[4], ['bob', 7])).toMatchObject({ fragments: 6, profiles: 2 });
  });

  it('should have no more than a thousand imports at hand, however small', async () => {
    const { add, files, tenant, valuesOf } = importing();
    const first = await add(undefined, ['ann', 0]);
    let last = first;
    for (let n = 1; n <= 1000; n += 1) last = await add(undefined, ['ann', n]);
    await files.remove(importKey(tenant));
    expect(await valuesOf(last)).toEqual([1000]);
    await expect(valuesOf(first)).rejects.toThrow(FileMissing);
  });

  it('should read what others have kept in the form in which they took it', async () => {
    const { files, imports, tenant } = importing();
    const text = '{"identityMap":{"Email":[{"id":"ann"}]},\n"n":1}';
    const taken = await imports.take(textOf(text), 'application/json');
    const facts = await imports.add(tenant, { synthetic: 9 }, taken, 0);
    expect(await importing({ files }).valuesOf(facts)).toEqual([1]);
  });

  it('should miss what is not there any more', async () => {
    const { add, files, tenant } = importing();
    const facts = await add(undefined, ['ann', 1]);
    await files.remove(importKey(tenant));
    const { population } = importing({ files });
    await expect(population(facts)).rejects.toThrow(FileMissing);
    await expect(population({ ...facts, mergePolicies: 'x' })).rejects.toThrow(FileMissing);
  });

  it('should not put the built-in merge policy in the place of ones that are missing', async () => {
    const { add, keep, files, tenant, population } = importing();
    const facts = await add(undefined, ['ann', 1]);
    const mergePolicies = await keep([policy]);
    await files.remove(importKey(tenant, mergePolicies));
    await expect(population({ ...facts, mergePolicies })).rejects.toThrow(FileMissing);
    expect(await population(facts)).toMatchObject({ size: 1 });
  });

  it('should keep what each tenant has under keys of its own, in each of its epochs', async () => {
    const { files, add, tenant } = importing();
    const one = await add(undefined, ['ann', 1]);
    for (const elsewhere of [
      { ...tenant, sandbox: 'dev' },
      { ...tenant, epoch: 1 },
    ]) {
      await importing({ files }, elsewhere).add(undefined, ['ann', 1]);
      await files.remove(importKey(elsewhere));
      const { valuesOf } = importing({ files });
      expect(await valuesOf(one)).toEqual([1]);
    }
  });

  it('should make a population of its own of other policies', async () => {
    const { add, keep, valuesOf } = importing();
    const facts = await add(undefined, ['ann', 1, 'crm', 0], ['ann', 2, 'web', 1]);
    expect(await valuesOf(facts)).toEqual([2]);
    expect(await valuesOf({ ...facts, mergePolicies: await keep([policy]) })).toEqual([1]);
    expect(await valuesOf({ ...facts, mergePolicies: await keep([]) })).toEqual([2]);
    expect(await keep([{ ...policy }])).toBe(await keep([policy]));
  });

  it('should have at hand what every tenant begins with, and add to it', async () => {
    const base = await reading(['ann', 1, 'crm'], ['ann', 2, 'web']);
    const { add, valuesOf, files } = importing({ base });
    const facts = { imports: [base.facts], fragments: 2, profiles: 1 };
    expect(await valuesOf(facts)).toEqual([2]);
    expect(await files.list('')).toEqual([]);
    const more = await add(facts, ['bob', 3]);
    expect(more).toMatchObject({ profiles: 2, fragments: 3 });
    expect(await valuesOf(more)).toEqual([2, 3]);
  });

  it('should not care how fragments are cut into imports', async () => {
    const fragment = fc.tuple(
      fc.constantFrom('ann', 'bob', 'cy'),
      fc.constantFrom(1, 2, 0.5, null),
      fc.constantFrom('crm', 'web', ''),
      fc.nat(3),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fragment, { minLength: 1 }),
        fc.infiniteStream(fc.boolean()),
        async (fragments, cuts) => {
          const imports: (typeof fragments)[] = [];
          for (const each of fragments) {
            if (imports.length === 0 || cuts.next().value) imports.push([]);
            imports.at(-1)?.push(each);
          }
          const { add, keep, shownOf } = importing();
          const mergePolicies = await keep([policy]);
          const whole = await add(undefined, ...fragments);
          let cut: ImportedFacts | undefined;
          for (const each of imports) cut = await add(cut, ...each);
          expect(await shownOf({ ...(cut as ImportedFacts), mergePolicies })).toEqual(
            await shownOf({ ...whole, mergePolicies }),
          );
        },
      ),
    );
  });
});
