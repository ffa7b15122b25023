/** The path of an operation with its parameters filled in. */
export function hrefOf(
  { path }: { readonly path: string },
  parameters: Readonly<Record<string, string | number>>,
): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters[name])),
  );
}
