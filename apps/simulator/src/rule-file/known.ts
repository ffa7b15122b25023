import type { Known } from '../control/rule-checks.ts';
import operations from '../generated/known-operations.json' with { type: 'json' };

/** The operations that rules can act on. Their code is loaded only when it is needed. */
export const known: Known = operations as Known;
