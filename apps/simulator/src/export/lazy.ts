import { importKey } from '../core/population.ts';
import { builtIn } from '../profiles/built-in-policy.ts';
import { doneOnce } from '../steps/done-once.ts';
import type { ExportsOptions, LoadedExports } from './exports.ts';

/** Exports whose code is loaded when it is first needed, so that a simulator without exports does not load it. */
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
      // Many requests have no fields, so there is nothing to check against the schema.
      if (!request.fields && !request.additional?.events?.fields) return undefined;
      if (ready) return ready.flawOf(tenant, request, population);
      return loaded().then((exports) => exports.flawOf(tenant, request, population));
    },
    mergePolicyVersions: (tenant, policies, id) => {
      // If the tenant has no policies of its own, there is no file to read.
      if (policies === undefined) return id === builtIn.id ? [builtIn.version] : undefined;
      return loaded().then((exports) => exports.mergePolicyVersions(tenant, policies, id));
    },
    counts: async (of) => (await loaded()).counts(of),
    files: async (batch) => (await loaded()).files(batch),
    open: async (batch, name, range) => (await loaded()).open(batch, name, range),
    rows: async (batch, limit) => (await loaded()).rows(batch, limit),
    forget: (tenant) => options.imports.remove(importKey(tenant)),
    begin: (of) => {
      // The next request for the files receives the error.
      if (options.isShown)
        loaded().then(
          (exports) => exports.begin(of),
          () => {},
        );
    },
  };
}
