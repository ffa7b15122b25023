import * as any from './generated/any.validators.ts';
import * as control from './generated/control.validators.ts';
import * as platform from './generated/platform.validators.ts';
import * as profile from './generated/profile.validators.ts';
import * as segmentation from './generated/segmentation.validators.ts';
import * as segmentation2020 from './generated/segmentation-2020.validators.ts';
import * as service from './generated/service.validators.ts';
import * as tutorial from './generated/tutorial.validators.ts';
import type {
  AnyDataSetRequest,
  AnyExportJob,
  AnyExportJobPage,
  AnyExportJobRequest,
  Batch,
  BatchFilePage,
  BatchMap,
  CatalogError,
  ClockAdvance,
  ClockSetting,
  DataSet,
  DataSetFileMap,
  DataSetMap,
  DataSetPreview,
  FilePartPage,
  GatewayError,
  LastBatchMap,
  Platform,
  Profile,
  RuleRequest,
  Segmentation,
  Segmentation2020,
  TokenAnswer,
  TokenError,
  Tutorial,
  UpsError,
  WorldChoice,
} from './index.ts';

/** One thing that is wrong with a value. */
export interface ValidationError {
  /** A JSON Pointer to the wrong part; empty for the value itself. */
  instancePath: string;
  /** The keyword of JSON Schema that refused it. */
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/**
 * Tells whether a value is a `T`. After a refusal, and until the next call, `errors` has all that is wrong.
 */
export type Validator<T> = ((value: unknown) => value is T) & {
  errors?: ValidationError[] | null;
};

// The generated code has no types of its own: here each function meets the type from its schema.
const validator = <T>(generated: unknown) => generated as Validator<T>;

/** A validator for each payload: by edition, `any` edition, `service` or the simulator's `control`; then by type. */
export const validators = {
  tutorial: {
    DataSetCreated: validator<Tutorial.DataSetCreated>(tutorial.DataSetCreated),
    DataSetRequest: validator<Tutorial.DataSetRequest>(tutorial.DataSetRequest),
    Destination: validator<Tutorial.Destination>(tutorial.Destination),
    ExportJob: validator<Tutorial.ExportJob>(tutorial.ExportJob),
    ExportJobPage: validator<Tutorial.ExportJobPage>(tutorial.ExportJobPage),
    ExportJobRequest: validator<Tutorial.ExportJobRequest>(tutorial.ExportJobRequest),
  },
  'segmentation-2020': {
    CancelAnswer: validator<Segmentation2020.CancelAnswer>(segmentation2020.CancelAnswer),
    DataSetCreated: validator<Segmentation2020.DataSetCreated>(segmentation2020.DataSetCreated),
    Destination: validator<Segmentation2020.Destination>(segmentation2020.Destination),
    ExportJob: validator<Segmentation2020.ExportJob>(segmentation2020.ExportJob),
    ExportJobPage: validator<Segmentation2020.ExportJobPage>(segmentation2020.ExportJobPage),
    ExportJobRequest: validator<Segmentation2020.ExportJobRequest>(
      segmentation2020.ExportJobRequest,
    ),
  },
  segmentation: {
    CancelAnswer: validator<Segmentation.CancelAnswer>(segmentation.CancelAnswer),
    DataSetCreated: validator<Segmentation.DataSetCreated>(segmentation.DataSetCreated),
    Destination: validator<Segmentation.Destination>(segmentation.Destination),
    ExportJob: validator<Segmentation.ExportJob>(segmentation.ExportJob),
    ExportJobPage: validator<Segmentation.ExportJobPage>(segmentation.ExportJobPage),
    ExportJobRequest: validator<Segmentation.ExportJobRequest>(segmentation.ExportJobRequest),
  },
  profile: {
    DataSetCreated: validator<Profile.DataSetCreated>(profile.DataSetCreated),
    DataSetRequest: validator<Profile.DataSetRequest>(profile.DataSetRequest),
    Destination: validator<Profile.Destination>(profile.Destination),
    ExportJob: validator<Profile.ExportJob>(profile.ExportJob),
    ExportJobPage: validator<Profile.ExportJobPage>(profile.ExportJobPage),
    ExportJobRequest: validator<Profile.ExportJobRequest>(profile.ExportJobRequest),
  },
  platform: {
    CancelAnswer: validator<Platform.CancelAnswer>(platform.CancelAnswer),
    DataSetCreated: validator<Platform.DataSetCreated>(platform.DataSetCreated),
    DataSetRequest: validator<Platform.DataSetRequest>(platform.DataSetRequest),
    Destination: validator<Platform.Destination>(platform.Destination),
    ExportJob: validator<Platform.ExportJob>(platform.ExportJob),
    ExportJobPage: validator<Platform.ExportJobPage>(platform.ExportJobPage),
    ExportJobRequest: validator<Platform.ExportJobRequest>(platform.ExportJobRequest),
  },
  any: {
    AnyDataSetRequest: validator<AnyDataSetRequest>(any.AnyDataSetRequest),
    AnyExportJob: validator<AnyExportJob>(any.AnyExportJob),
    AnyExportJobPage: validator<AnyExportJobPage>(any.AnyExportJobPage),
    AnyExportJobRequest: validator<AnyExportJobRequest>(any.AnyExportJobRequest),
  },
  service: {
    Batch: validator<Batch>(service.Batch),
    BatchFilePage: validator<BatchFilePage>(service.BatchFilePage),
    BatchMap: validator<BatchMap>(service.BatchMap),
    DataSetFileMap: validator<DataSetFileMap>(service.DataSetFileMap),
    DataSetPreview: validator<DataSetPreview>(service.DataSetPreview),
    FilePartPage: validator<FilePartPage>(service.FilePartPage),
    LastBatchMap: validator<LastBatchMap>(service.LastBatchMap),
    CatalogError: validator<CatalogError>(service.CatalogError),
    DataSet: validator<DataSet>(service.DataSet),
    DataSetMap: validator<DataSetMap>(service.DataSetMap),
    GatewayError: validator<GatewayError>(service.GatewayError),
    TokenAnswer: validator<TokenAnswer>(service.TokenAnswer),
    TokenError: validator<TokenError>(service.TokenError),
    UpsError: validator<UpsError>(service.UpsError),
  },
  control: {
    ClockAdvance: validator<ClockAdvance>(control.ClockAdvance),
    ClockSetting: validator<ClockSetting>(control.ClockSetting),
    RuleRequest: validator<RuleRequest>(control.RuleRequest),
    WorldChoice: validator<WorldChoice>(control.WorldChoice),
  },
} as const;
