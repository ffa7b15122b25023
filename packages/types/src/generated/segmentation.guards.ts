// Generated from contracts/schemas/segmentation. Do not edit: run `npm run generate`.

import type { Validator } from '../validator.ts';
import type * as types from './segmentation.ts';
import * as code from './segmentation.validators.ts';

export const CancelResponse = code.CancelResponse as unknown as Validator<types.CancelResponse>;
export const DataSetCreated = code.DataSetCreated as unknown as Validator<types.DataSetCreated>;
export const Destination = code.Destination as unknown as Validator<types.Destination>;
export const ExportJobPage = code.ExportJobPage as unknown as Validator<types.ExportJobPage>;
export const ExportJobRequest = code.ExportJobRequest as unknown as Validator<types.ExportJobRequest>;
export const ExportJob = code.ExportJob as unknown as Validator<types.ExportJob>;
