/** Ends a message with a period, unless it has an end or has several lines. */
export function sentence(text: string): string {
  return /[.!?…]$|\n/.test(text) ? text : `${text}.`;
}
