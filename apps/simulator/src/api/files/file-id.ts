/** As they were seen: the batch's id, and the file's number from 1. */
export function fileId(batchId: string, place: number): string {
  return `${batchId}-${place + 1}`;
}

/** The batch and place that a file's id names; the id of a batch may hold hyphens itself. */
export function placeOf(id: string): { readonly batchId: string; readonly place: number } {
  const cut = id.lastIndexOf('-');
  const number = /^[1-9]\d{0,8}$/.exec(id.slice(cut + 1));
  return { batchId: id.slice(0, Math.max(cut, 0)), place: number ? Number(number[0]) - 1 : -1 };
}
