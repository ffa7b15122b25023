import { importKey } from '../core/population.ts';
import { builtIn } from '../profiles/built-in-policy.ts';
import { doneOnce } from '../steps/done-once.ts';
import type { ExportsOptions, LoadedExports } from './exports.ts';

/** Exports that are loaded when the first of them is looked at: a simulator that exports nothing pays nothing. */
export function lazyExports(options: ExportsOptions): LoadedExports {
  let ready: LoadedExports | undefined;
  const loaded = doneOnce(async () => {
    const { createExports } = await import('./exports.ts');
    ready = createExports(options);
    return ready;
  });
  return {
    imports: async () => (await loaded()).imports(),
    flawOf: (tenant, request, population) => {
      // Many requests name no fields, and then there is nothing that the schema could lack.
      if (!request.fields && !request.additional?.events?.fields) return undefined;
      if (ready) return ready.flawOf(tenant, request, population);
      return loaded().then((exports) => exports.flawOf(tenant, request, population));
    },
    mergePolicyVersions: (tenant, policies, id) => {
      // Where the tenant has none of its own, there is no file to look into.
      if (policies === undefined) return id === builtIn.id ? [builtIn.version] : undefined;
      return loaded().then((exports) => exports.mergePolicyVersions(tenant, policies, id));
    },
    counts: async (of) => (await loaded()).counts(of),
    files: async (batch) => (await loaded()).files(batch),
    open: async (batch, name, range) => (await loaded()).open(batch, name, range),
    rows: async (batch, limit) => (await loaded()).rows(batch, limit),
    forget: (tenant) => options.imports.remove(importKey(tenant)),
    begin: (of) => {
      // What goes wrong whoever asks for the files will see.
      if (options.isShown)
        loaded().then(
          (exports) => exports.begin(of),
          () => {},
        );
    },
  };
}
