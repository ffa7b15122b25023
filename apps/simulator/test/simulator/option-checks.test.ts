import { describe, expect, it } from 'vitest';
import { createSimulator, type SimulatorOptions } from '../../src/index.ts';
import { startAt } from '../callers/caller.ts';

const messageOf = (options: unknown): string => {
  try {
    createSimulator(options as SimulatorOptions);
  } catch (error) {
    if (error instanceof TypeError) return error.message;
    throw error;
  }
  return '';
};

describe('an option that is not known', () => {
  it.each<[object, string]>([
    [{ paces: 'instant' }, 'paces is not a known option. Did you mean pace?'],
    [{ Script: 'fails' }, 'Script is not a known option. Did you mean script?'],
    [{ allowedHost: [] }, 'allowedHost is not a known option. Did you mean allowedHosts?'],
    [{ port: 4100 }, 'port is not a known option. See SimulatorOptions.'],
    [{ constructor: 5 }, 'constructor is not a known option. See SimulatorOptions.'],
    [
      { clock: { at: startAt, runing: true } },
      'clock.runing is not a known option. Did you mean clock.running?',
    ],
    [{ clock: { time: 5 } }, 'clock.time is not a known option. Known: at, running.'],
    [{ limits: { rule: 5 } }, 'limits.rule is not a known option. Did you mean limits.rules?'],
  ])('should be rejected: %j', (options, message) => {
    expect(messageOf(options)).toBe(`createSimulator: ${message}`);
  });

  it('should be left alone where it has no value', () => {
    expect(messageOf({ port: undefined })).toBe('');
  });
});

describe('an option of another type', () => {
  const clock =
    'now must be a function that returns Unix time in milliseconds, such as () => Date.now()';
  it.each<[object, string]>([
    [{ now: new Date() }, `${clock}; got a Date.`],
    [{ now: startAt }, `${clock}; got ${startAt}.`],
    [{ now: null }, `${clock}; got null.`],
    [{ seed: 5 }, 'seed must be a non-empty string; got 5.'],
    [{ seed: '' }, 'seed must be a non-empty string; got "".'],
    [{ store: 'memory' }, 'store must be a store; got "memory".'],
    [{ files: [] }, 'files must be a file store; got an array.'],
    [
      { profiles: 'p.ndjson' },
      'profiles must be what readProfilesFile() resolves to; got "p.ndjson".',
    ],
    [
      { profiles: Promise.resolve() },
      'profiles must be what readProfilesFile() resolves to; got an object.',
    ],
    [{ exportDir: 5 }, 'exportDir must be a non-empty string; got 5.'],
    [{ exportDir: '' }, 'exportDir must be a non-empty string; got "".'],
    [
      { allowedHosts: [5] },
      'allowedHosts must be an array of host names, such as ["sim.example"]; got an array.',
    ],
    [{ onBug: 'x' }, 'onBug must be a function; got "x".'],
    [{ onWriteFailed: {} }, 'onWriteFailed must be a function; got an object.'],
    [{ advanceOnPoll: 'no' }, 'advanceOnPoll must be true or false; got "no".'],
    [{ population: -1 }, 'population must be an integer of at least 0; got -1.'],
    [
      { pace: 'qiuck' },
      'pace must be one of: instant, quick, realistic; got "qiuck". Did you mean "quick"?',
    ],
    [{ script: 'x'.repeat(200) }, `script must be one of: ; got "${'x'.repeat(78)}….`],
    [
      { publicUrl: 'http://me:hunter2@sim.example' },
      'publicUrl must be an http or https URL such as "https://sim.example", without a password, a query or a fragment.',
    ],
  ])('should be rejected: %o', (options, message) => {
    expect(messageOf(options).replace(/one of: succeeds.*;/, 'one of: ;')).toBe(
      `createSimulator: ${message}`,
    );
  });

  it.each([null, 5, 'instant', []])('should be rejected in place of all: %j', (options) => {
    expect(messageOf(options)).toBe('createSimulator: the options must be an object.');
  });
});

describe('a clock', () => {
  it.each<[unknown, string]>([
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [new Date(), 'a Date'],
    [String(startAt), `"${startAt}"`],
    [BigInt(startAt), String(startAt)],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [-1, '-1'],
    [startAt * 1000, String(startAt * 1000)],
    [Promise.resolve(startAt), 'an object'],
  ])('should not give %o', (read, got) => {
    expect(messageOf({ now: () => read })).toBe(
      `createSimulator: now() must return Unix time in milliseconds; got ${got}.`,
    );
  });

  it.each([0, startAt, startAt + 0.25])('should give %d', (read) => {
    expect(messageOf({ now: () => read })).toBe('');
  });

  it('should fail in its own words', () => {
    const now = () => {
      throw new RangeError('not wound up');
    };
    expect(() => createSimulator({ now })).toThrow(/^not wound up$/);
  });
});
