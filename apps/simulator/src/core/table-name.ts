/** Whether a table of the tenant has a name. */
export type IsTaken = (table: string) => boolean;

/**
 * The name of a dataset's table: the name of the dataset in lowercase with underscores, as clients derive it
 * (evidence: data-set-table). If it would be empty or is taken, the dataset's ID makes it unique.
 */
export function tableName(name: string | undefined, id: string, isTaken: IsTaken): string {
  const plain = name?.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_') ?? id;
  let table = /[a-z0-9]/.test(plain) ? plain : `dataset_${id}`;
  while (isTaken(table)) table = `${table}_${id}`;
  return table;
}
