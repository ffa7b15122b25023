import type { Operation } from '../http/operation.ts';
import type { ApiServices } from './services.ts';
import { createToken } from './tokens/create.ts';
import { createTokenByQuery } from './tokens/create-by-query.ts';
import { exchangeJwt } from './tokens/exchange-jwt.ts';

/** The operations of the token service. */
export const operations: readonly Operation<ApiServices>[] = [
  createToken,
  createTokenByQuery,
  exchangeJwt,
];
