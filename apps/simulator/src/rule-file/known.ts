import type { Known } from '../control/rule-checks.ts';
import operations from '../generated/known-operations.json' with { type: 'json' };

/** What there is for rules to act on. The operations themselves are loaded when they are asked for. */
export const known: Known = operations as Known;
