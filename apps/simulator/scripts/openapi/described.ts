import type { Description } from '../../src/http/description.ts';
import type { Handler } from '../../src/http/operation.ts';

/** Any operation: what it works with says nothing to those who call it. */
export type Described = Description & Pick<Handler<never>, 'kind'>;
