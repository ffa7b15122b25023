import { describe, expect, it } from 'vitest';
import {
  createSimulator,
  readProfilesFile,
  readRulesFile,
  readWorldFile,
  type SimulatorOptions,
} from '../../src/index.ts';
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
  const world =
    'world must be an object with the members of a world, such as readWorldFile() resolves to';
  it.each<[object, string]>([
    [{ now: new Date() }, `${clock}; got a Date.`],
    [{ now: startAt }, `${clock}; got ${startAt}.`],
    [{ now: null }, `${clock}; got null.`],
    [{ seed: 5 }, 'seed must be a non-empty string; got 5.'],
    [{ seed: '' }, 'seed must be a non-empty string; got "".'],
    [{ store: 'memory' }, 'store must be a store, with the methods of its port; got "memory".'],
    [{ store: {} }, 'store must be a store, with the methods of its port; got an object.'],
    [{ files: [] }, 'files must be a file store, with the methods of its port; got an array.'],
    [{ files: {} }, 'files must be a file store, with the methods of its port; got an object.'],
    [
      { profiles: 'p.ndjson' },
      'profiles must be what readProfilesFile() resolves to; got "p.ndjson".',
    ],
    [
      { profiles: Promise.resolve() },
      'profiles must be what readProfilesFile() resolves to; got a promise; await it first.',
    ],
    [{ exportDir: 5 }, 'exportDir must be a non-empty string; got 5.'],
    [{ exportDir: '' }, 'exportDir must be a non-empty string; got "".'],
    [
      { allowedHosts: 'sim.example' },
      'allowedHosts must be an array of host names, such as ["sim.example"]; got "sim.example".',
    ],
    [{ world: new Map() }, `${world}; got a Map.`],
    [{ world: new Date() }, `${world}; got a Date.`],
    [{ world: Promise.resolve({}) }, `${world}; got a promise; await it first.`],
    [{ limits: new Map([['rules', 5]]) }, 'limits must be an object; got a Map.'],
    [{ population: 1e9 }, 'population must be an integer from 0 to 100000000; got 1000000000.'],
    [{ seed: Symbol('s') }, 'seed must be a non-empty string; got Symbol(s).'],
    [{ seed: Object.create(null) }, 'seed must be a non-empty string; got an object.'],
    [{ rules: Symbol('r') }, 'rules: The list of rules must be an array; got Symbol(r).'],
    [{ rules: [() => {}] }, 'rules: /0 must be an object; got a function.'],
    [
      { rules: [{ effect: { type: 'error', status: Symbol('s') } }] },
      'rules: /0/effect/status must be an integer; got Symbol(s). /0/effect/status must be one of 10 values; GET /openapi.json lists them.',
    ],
    [
      { rules: [{ effect: { type: 'error', status: 503n } }] },
      'rules: /0 cannot be written as JSON, because of a bigint or a getter that throws.',
    ],
    [{ world: { jobs: Symbol('j') } }, 'world: /jobs must be an array; got Symbol(j).'],
    [{ world: { jobs: () => [] } }, 'world: /jobs must be an array; got a function.'],
    [{ onBug: 'x' }, 'onBug must be a function; got "x".'],
    [{ onWriteFailed: {} }, 'onWriteFailed must be a function; got an object.'],
    [{ advanceOnPoll: 'no' }, 'advanceOnPoll must be true or false; got "no".'],
    [{ population: -1 }, 'population must be an integer from 0 to 100000000; got -1.'],
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

  it.each([null, 5, 'instant', [], new Map(), new Date()])(
    'should be rejected in place of all: %j',
    (options) => {
      expect(messageOf(options)).toBe('createSimulator: the options must be an object.');
    },
  );
});

describe('a clock', () => {
  it.each<[unknown, string]>([
    [Number.NaN, 'NaN'],
    [undefined, 'undefined'],
    [new Date(), 'a Date'],
    [String(startAt), `"${startAt}"`],
    [BigInt(startAt), `${startAt}n`],
    [Number.POSITIVE_INFINITY, 'Infinity'],
    [-1, '-1'],
    [startAt * 1000, String(startAt * 1000)],
    [Promise.resolve(startAt), 'a promise; await it first'],
  ])('should not give %o', (read, got) => {
    expect(messageOf({ now: () => read })).toBe(
      `createSimulator: now() must return Unix time in milliseconds; got ${got}.`,
    );
  });

  it.each([0, startAt, startAt + 0.25])('should give %d', (read) => {
    expect(messageOf({ now: () => read })).toBe('');
  });

  it('should be named when it throws', () => {
    const now = () => {
      throw new RangeError('not wound up');
    };
    const got = 'it throws an error, which is the cause';
    expect(messageOf({ now })).toBe(
      `createSimulator: now() must return Unix time in milliseconds; ${got}.`,
    );
  });
});

describe('the clock of a sandbox', () => {
  const must =
    'must be Unix time in milliseconds, or an RFC 3339 timestamp such as "2026-11-26T21:00:00Z", from 1970 to 9999; got';
  it.each<[unknown, string]>([
    [{ at: Number.POSITIVE_INFINITY }, `clock.at ${must} Infinity.`],
    [{ at: Symbol('now') }, `clock.at ${must} Symbol(now).`],
    [{ at: startAt * 1000 }, `clock.at ${must} ${startAt * 1000}.`],
    [Number.NaN, `clock ${must} NaN.`],
    [BigInt(startAt), `clock ${must} ${startAt}n.`],
    [new Date(startAt), `clock ${must} a Date.`],
    [new Map(), `clock ${must} a Map.`],
    ['noon', `clock ${must} "noon".`],
    [{ at: startAt, running: 'yes' }, 'clock.running must be true or false; got "yes".'],
  ])('should not begin at %o', (clock, message) => {
    expect(messageOf({ clock })).toBe(`createSimulator: ${message}`);
  });
});

describe('a host of allowedHosts', () => {
  const must =
    'must be a host as in a Host header, such as "sim.example" or "sim.example:8080", or "*" for any';
  it.each<[unknown, string]>([
    ['http://sim.example', '; got "http://sim.example"'],
    ['http://me:hunter2@sim.example', ''],
    ['sim.example/path', '; got "sim.example/path"'],
    ['sim example', '; got "sim example"'],
    [' sim.example', '; got " sim.example"'],
    ['*.sim.example', '; got "*.sim.example"'],
    ['::1', '; got "::1"'],
    ['m\u00fcnchen.example', '; got "m\u00fcnchen.example"'],
    ['', '; got ""'],
    ['sim.example:99999', '; got "sim.example:99999"'],
    ['[::1]:65536', '; got "[::1]:65536"'],
    [5, '; got 5'],
    [undefined, '; got undefined'],
  ])('should not be %o, which no request can name', (host, got) => {
    const message = `createSimulator: allowedHosts[1] ${must}${got}.`;
    expect(messageOf({ allowedHosts: ['sim.example', host] })).toBe(message);
  });

  it.each([
    '*',
    'SIM.example',
    'sim.example:8080',
    'sim.example:65535',
    'my_service',
    '[::1]',
    '[fe80::1%eth0]:80',
    '10.0.0.1',
  ])('should be %s', (host) => {
    expect(messageOf({ allowedHosts: [host] })).toBe('');
  });
});

describe('an option that cannot be read', () => {
  const broken = (name: string) =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
  it.each<[string, object]>([
    ['pace', broken('pace')],
    ['world', broken('world')],
    ['clock.at', { clock: broken('at') }],
    ['limits.rules', { limits: broken('rules') }],
    ['world', { world: broken('jobs') }],
  ])('should be named: %s', (name, options) => {
    expect(messageOf(options)).toBe(
      `createSimulator: ${name} cannot be read: reading it throws an error, which is the cause.`,
    );
  });

  it('should be read once', () => {
    let reads = 0;
    const options = {
      get seed() {
        reads++;
        return 'mine';
      },
    };
    expect(messageOf(options)).toBe('');
    expect(reads).toBe(1);
  });
});

it.each(Object.entries({ readProfilesFile, readRulesFile, readWorldFile }))(
  'should reject a path that is none: %s',
  async (name, read) => {
    for (const [path, got] of [
      [null, 'null'],
      ['', '""'],
      [{}, 'an object'],
    ]) {
      const message = `${name}: path must be a non-empty string; got ${got}.`;
      await expect(read(path as never)).rejects.toThrow(new TypeError(message));
    }
  },
);
