import type { ExportsOptions, LoadedExports } from './exports.ts';

/** Exports that are loaded when the first of them is looked at: a simulator that exports nothing pays nothing. */
export function lazyExports(options: ExportsOptions): LoadedExports {
  let loading: Promise<LoadedExports> | undefined;
  const loaded = (): Promise<LoadedExports> => {
    loading ??= import('./exports.ts').then(({ createExports }) => createExports(options));
    return loading;
  };
  return {
    eager: options.exportDir !== undefined,
    desk: async () => (await loaded()).desk(),
    flawOf: async (tenant, request, population) => {
      // Most requests name no fields, and then there is nothing that the schema could lack.
      if (!request.fields && !request.additional?.events?.fields) return undefined;
      return (await loaded()).flawOf(tenant, request, population);
    },
    counts: async (tenant, job) => (await loaded()).counts(tenant, job),
    files: async (batch) => (await loaded()).files(batch),
    open: async (batch, name, range) => (await loaded()).open(batch, name, range),
    rows: async (batch, limit) => (await loaded()).rows(batch, limit),
    drop: async (batch) => (await loaded()).drop(batch),
    forget: async (tenant) => {
      await (await loading)?.forget(tenant);
    },
  };
}
