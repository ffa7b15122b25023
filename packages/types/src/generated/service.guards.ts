// Generated from contracts/schemas/service. Do not edit: run `npm run generate`.

import type { Validator } from '../validator.ts';
import type * as types from './service.ts';
import * as code from './service.validators.ts';

export const BatchFilePage = code.BatchFilePage as unknown as Validator<types.BatchFilePage>;
export const BatchMap = code.BatchMap as unknown as Validator<types.BatchMap>;
export const Batch = code.Batch as unknown as Validator<types.Batch>;
export const CatalogError = code.CatalogError as unknown as Validator<types.CatalogError>;
export const DataSetFileMap = code.DataSetFileMap as unknown as Validator<types.DataSetFileMap>;
export const DataSetMap = code.DataSetMap as unknown as Validator<types.DataSetMap>;
export const DataSetPreview = code.DataSetPreview as unknown as Validator<types.DataSetPreview>;
export const DataSet = code.DataSet as unknown as Validator<types.DataSet>;
export const FilePartPage = code.FilePartPage as unknown as Validator<types.FilePartPage>;
export const GatewayError = code.GatewayError as unknown as Validator<types.GatewayError>;
export const LastBatchMap = code.LastBatchMap as unknown as Validator<types.LastBatchMap>;
export const TokenError = code.TokenError as unknown as Validator<types.TokenError>;
export const TokenResponse = code.TokenResponse as unknown as Validator<types.TokenResponse>;
export const UpsError = code.UpsError as unknown as Validator<types.UpsError>;
