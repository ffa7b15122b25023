/** Whether a table of the tenant has a name. */
export type IsTaken = (table: string) => boolean;

/**
 * The name of a data set's table: the name of the data set in lower case, with underscores, as clients derive it
 * (evidence: data-set-table). Where that says nothing or is taken, with the id of the data set, so that each has one of its own.
 */
export function tableName(name: string | undefined, id: string, isTaken: IsTaken): string {
  const plain = name?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_') ?? id;
  let table = /[a-z0-9]/.test(plain) ? plain : `dataset_${id}`;
  while (isTaken(table)) table = `${table}_${id}`;
  return table;
}
