/** As observed: the ID of the batch, and the number of the file from 1. */
export function fileId(batchId: string, place: number): string {
  return `${batchId}-${place + 1}`;
}

/** The batch and index in the ID of a file; the ID of a batch may contain hyphens itself. */
export function placeOf(id: string): { readonly batchId: string; readonly place: number } {
  const cut = id.lastIndexOf('-');
  const number = /^[1-9]\d{0,8}$/.exec(id.slice(cut + 1));
  return { batchId: id.slice(0, Math.max(cut, 0)), place: number ? Number(number[0]) - 1 : -1 };
}
