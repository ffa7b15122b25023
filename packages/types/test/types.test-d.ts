import { expectTypeOf, test } from 'vitest';
import type {
  AnyExportJob,
  AnyExportJobRequest,
  EditionName,
  Platform,
  Profile,
  Segmentation,
  Segmentation2020,
  Tutorial,
} from '../src/index.ts';
import { validators } from '../src/validators.ts';

declare const tutorialJob: Tutorial.ExportJob;

test('the status narrows a job', () => {
  if (tutorialJob.status === 'SUCCEEDED') {
    expectTypeOf(tutorialJob.metrics.aCPDatasetWriteTime.endTimeInMs).toEqualTypeOf<number>();
    expectTypeOf(tutorialJob.computeGatewayJobId.pushJob).toEqualTypeOf<string>();
  }
  if (tutorialJob.status === 'FAILED') {
    expectTypeOf(tutorialJob.errors[0].code).toEqualTypeOf<string>();
  }
  expectTypeOf<Tutorial.ExportJob['status']>().toEqualTypeOf<
    'NEW' | 'PROCESSING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLING' | 'CANCELLED'
  >();
});

test('a new job has no errors, and has not ended', () => {
  expectTypeOf<Platform.NewExportJob>().not.toHaveProperty('errors');
  // @ts-expect-error: not before the status is known
  void tutorialJob.errors;
  if (tutorialJob.status === 'NEW') {
    // @ts-expect-error: its clock still runs
    void tutorialJob.metrics.totalTime.endTimeInMs;
  }
});

test('a failed job of the tutorial has no batch', () => {
  type WithBatch = Extract<Tutorial.FailedExportJob['destination'], { batchId: unknown }>;
  expectTypeOf<WithBatch['batchId']>().toEqualTypeOf<''>();
});

test('one batch for each segment leaves no batchId beside them', () => {
  expectTypeOf<Tutorial.PerSegmentDestination>().not.toHaveProperty('batchId');
  expectTypeOf<Platform.PerSegmentDestination>().not.toHaveProperty('batchId');
});

test('each edition keeps to its document', () => {
  expectTypeOf<Segmentation.SucceededExportJob['computeGatewayJobId']>().not.toHaveProperty(
    'pushJob',
  );
  expectTypeOf<Segmentation.SucceededMetrics>().not.toHaveProperty('aCPDatasetWriteTime');
  expectTypeOf<Profile.ExportJobRequest>().not.toHaveProperty('filter');
  expectTypeOf<Tutorial.ExportJobRequest>().not.toHaveProperty('evaluationInfo');
  expectTypeOf<Tutorial.DataSetCreated>().toEqualTypeOf<[string]>();
});

test('an AnyExportJob may come from any edition', () => {
  expectTypeOf<Tutorial.ExportJob>().toExtend<AnyExportJob>();
  expectTypeOf<Segmentation2020.ExportJob>().toExtend<AnyExportJob>();
  expectTypeOf<Segmentation.ExportJob>().toExtend<AnyExportJob>();
  expectTypeOf<Profile.ExportJob>().toExtend<AnyExportJob>();
  expectTypeOf<Platform.ExportJob>().toExtend<AnyExportJob>();
  expectTypeOf<Segmentation.ExportJobRequest>().toExtend<AnyExportJobRequest>();
});

test('a validator narrows', () => {
  const value: unknown = {};
  if (validators.profile.ExportJobPage(value)) {
    expectTypeOf(value).toEqualTypeOf<Profile.ExportJobPage>();
  }
  expectTypeOf<EditionName>().toExtend<keyof typeof validators>();
});
