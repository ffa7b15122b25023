import { describe, expect, it } from 'vitest';
import { ClientCheckFailed, type ClientEnvironment, checkClient } from '../src/index.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

// The titles of tests name these: the runner cannot print them all.
const bare: unknown = Object.create(null);
const circle: unknown[] = [];
circle.push(circle);
const throws = {
  get status(): never {
    throw bare;
  },
  get id(): never {
    throw bare;
  },
};

const odd = {
  bare,
  bares: [bare],
  bareId: { id: bare },
  bareStatus: { status: bare },
  bigint: 1n,
  bigints: [1n],
  circle,
  nothing: null,
  symbol: Symbol('it'),
  symbolStatus: { status: Symbol('it') },
  throws,
};

type Method = 'createDataSet' | 'createExportJob' | 'getExportJob' | 'listExportJobs';

/** A client that gives one value, or rejects with it. */
function giving(method: Method | 'waitForExportJob' | 'cancelExportJob', value: unknown) {
  return (environment: ClientEnvironment) => {
    const client = new ReferenceClient(environment);
    const real = client[method].bind(client) as (argument: unknown) => Promise<unknown>;
    const instead = async (argument: unknown) => {
      await real(argument);
      return value;
    };
    return Object.assign(client, { [method]: instead });
  };
}

async function problemOf(
  create: (environment: ClientEnvironment) => ReferenceClient,
): Promise<string> {
  const check = checkClient(create, { simulator: createSimulator(), seed: 1 });
  const error = await check.catch((reason: unknown) => reason);
  if (!(error instanceof ClientCheckFailed)) throw new Error('not blamed', { cause: error });
  expect(error.seed).toBe(1);
  expect(error.message).toContain('Run again with');
  return error.problem;
}

describe('a client that returns invalid values', () => {
  it.each([
    ['createDataSet', 'bare', 'createDataSet returned [Object: null prototype] {}, which is not'],
    ['createDataSet', 'symbol', 'createDataSet returned Symbol(it), which is not the ID'],
    [
      'createExportJob',
      'bareId',
      'createExportJob returned an ID that is not that of the created job',
    ],
    [
      'createExportJob',
      'throws',
      'createExportJob returned a value that cannot be read: [Object: null',
    ],
    ['getExportJob', 'symbolStatus', 'returned the status Symbol(it), but job 1 is '],
    ['getExportJob', 'bareStatus', 'returned the status [Object: null prototype] {}, but'],
    [
      'getExportJob',
      'throws',
      'getExportJob(job 1) returned a value that cannot be read: [Object:',
    ],
    ['getExportJob', 'nothing', 'returned the status undefined, but job 1 is '],
    ['listExportJobs', 'circle', '[Circular *1]'],
    ['listExportJobs', 'bigints', 'Expected: none\nReceived: 1n'],
    ['listExportJobs', 'bares', 'Expected: none\nReceived: [Object: null prototype] {}'],
    ['listExportJobs', 'bare', 'Expected: none\nReceived: [Object: null prototype] {}'],
    ['waitForExportJob', 'symbol', 'returned Symbol(it), but job 1 was '],
    ['waitForExportJob', 'bare', 'returned [Object: null prototype] {}, but job 1 was '],
  ] as const)('should be reported for what %s returned: %s', async (method, value, problem) => {
    expect(await problemOf(giving(method, odd[value]))).toContain(problem);
  });

  it.each([
    ['bigints', 'Expected: batch 1\nReceived: 1n'],
    ['circle', '[Circular *1]'],
    ['bigint', 'returned 1n as batchIds'],
  ] as const)('should be reported for batch IDs: %s', async (value, problem) => {
    class Odd extends ReferenceClient {
      override async getExportJob(id: number) {
        const { status } = await this.job(id);
        return { status, batchIds: odd[value] as string[] };
      }
    }
    expect(await problemOf((environment) => new Odd(environment))).toContain(problem);
  });

  it('should be reported for an array with holes', async () => {
    class Holes extends ReferenceClient {
      override async listExportJobs(): Promise<number[]> {
        return new Array((await super.listExportJobs()).length);
      }
    }
    expect(await problemOf((environment) => new Holes(environment))).toMatch(
      /\nExpected: job 1\nReceived: undefined$/,
    );
  });

  it.each(['bare', 'circle', 'symbol', 'bigint', 'throws'] as const)(
    'should be reported for its rejection: %s',
    async (reason) => {
      class Rejects extends ReferenceClient {
        override async cancelExportJob(): Promise<void> {
          throw odd[reason];
        }
      }
      expect(await problemOf((environment) => new Rejects(environment))).toMatch(
        /^cancelExportJob\(job 1\) rejected: \S/,
      );
    },
  );
});
