// Generated from contracts/schemas/any. Do not edit: run `npm run generate`.

import type { Validator } from '../validator.ts';
import type * as types from './any.ts';
import * as code from './any.validators.ts';

export const AnyDataSetRequest = code.AnyDataSetRequest as unknown as Validator<types.AnyDataSetRequest>;
export const AnyExportJobPage = code.AnyExportJobPage as unknown as Validator<types.AnyExportJobPage>;
export const AnyExportJobRequest = code.AnyExportJobRequest as unknown as Validator<types.AnyExportJobRequest>;
export const AnyExportJob = code.AnyExportJob as unknown as Validator<types.AnyExportJob>;
