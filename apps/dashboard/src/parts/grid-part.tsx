import type { HTMLAttributes } from 'preact';

export interface GridPartProps extends HTMLAttributes<HTMLDivElement> {
  readonly role: 'row' | 'rowgroup' | 'columnheader' | 'gridcell';
}

/**
 * A part of a grid whose rows are not all in the document, which a table cannot be. The grid has the focus, and names
 * the row that is active: its parts have no tab stop of their own.
 */
export function GridPart(props: GridPartProps) {
  return <div {...props} />;
}
