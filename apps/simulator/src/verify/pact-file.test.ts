import { describe, expect, it } from 'vitest';
import { numbered } from './numbered.ts';
import { readPactFile } from './pact-file.ts';

const one = { description: 'get', request: {}, response: {} };
const read = (pact: unknown) => readPactFile(JSON.stringify(pact));
const statesOf = (interaction: object) => {
  const pact = read({ interactions: [{ ...one, ...interaction }] });
  return 'why' in pact ? pact.why : pact.interactions[0]?.states;
};

describe('readPactFile', () => {
  it.each([
    ['version 1', { provider_state: 's' }, [{ name: 's', params: {} }]],
    ['version 2', { providerState: 's' }, [{ name: 's', params: {} }]],
    [
      'version 3',
      {
        providerStates: [
          { name: 's', params: { id: 7 } },
          { name: 't', params: null },
        ],
      },
      [
        { name: 's', params: { id: 7 } },
        { name: 't', params: {} },
      ],
    ],
    ['version 3, as a string', { providerStates: ['s'] }, [{ name: 's', params: {} }]],
    ['no state', { providerState: null }, []],
    ['no states', { providerStates: null }, []],
    [
      'one state, and null for several',
      { providerState: 's', providerStates: null },
      [{ name: 's', params: {} }],
    ],
  ])('should read the states of %s', (_version, interaction, states) => {
    expect(statesOf(interaction)).toEqual(states);
  });

  it.each([
    ['messages of version 3', { messages: [one] }, 'message pacts and plugins are not supported'],
    [
      'messages of version 4',
      { interactions: [{ ...one, type: 'Asynchronous/Messages' }] },
      'message pacts and plugins are not supported',
    ],
    [
      'a plugin',
      { interactions: [one], metadata: { plugins: [{ name: 'grpc' }] } },
      'message pacts and plugins are not supported',
    ],
    ['no interactions', { interactions: [] }, 'interactions must not be empty'],
    ['an unknown format', { interactions: {} }, 'interactions must be an array'],
    [
      'a string among the interactions',
      { interactions: [one, 'x'] },
      'interactions[1] must be an object',
    ],
    [
      'an interaction without a request',
      { interactions: [one, { description: 'get', response: {} }] },
      'request in interactions[1] is required',
    ],
    [
      'an interaction without a response',
      { interactions: [{ description: 'get', request: {}, response: null }] },
      'response in interactions[0] is required',
    ],
    [
      'a request that is an array',
      { interactions: [{ ...one, request: [] }] },
      'request in interactions[0] must be an object; got an array',
    ],
    [
      'params that are not objects',
      { interactions: [one, { ...one, providerStates: [{ name: 's', params: [7] }] }] },
      'params in interactions[1] must be an object',
    ],
    [
      'providerStates that are a string',
      { interactions: [one, { ...one, providerStates: 'no export jobs exist' }] },
      'providerStates in interactions[1] must be an array; got a string',
    ],
    [
      'providerStates that are an object',
      { interactions: [{ ...one, providerState: 's', providerStates: { name: 's' } }] },
      'providerStates in interactions[0] must be an array; got an object',
    ],
    [
      'a state that is a number',
      { interactions: [{ ...one, providerStates: [{ name: 's' }, 7] }] },
      'a state in interactions[0] must be an object with a name; got 7',
    ],
    [
      'a state without a name',
      { interactions: [{ ...one, providerStates: [{ params: {} }] }] },
      'a state in interactions[0] must be an object with a name',
    ],
    [
      'a providerState that is an object',
      { interactions: [{ ...one, providerState: { name: 's' } }] },
      'providerState in interactions[0] must be a string; got an object',
    ],
    [
      'a provider_state that is a number',
      { interactions: [{ ...one, provider_state: 7 }] },
      'provider_state in interactions[0] must be a string; got 7',
    ],
  ])('should reject a pact of %s', (_what, pact, why) => {
    expect(read(pact)).toEqual({ why, foreign: false });
  });

  it.each([[[]], [7], [null], [{ name: 'aep-sim', version: '1' }]])(
    'should recognize that %j is not a pact file',
    (value) => {
      expect(read(value)).toEqual({ why: 'interactions is required', foreign: true });
    },
  );
});

it('should read who the pact is between', () => {
  const names = { consumer: { name: 'c' }, provider: { name: 'p' } };
  expect(read({ ...names, interactions: [one] })).toMatchObject({ consumer: 'c', provider: 'p' });
  const unnamed = read({ provider: {}, interactions: [one] });
  expect(unnamed).toMatchObject({ consumer: 'unnamed' });
  expect(unnamed).not.toHaveProperty('provider');
});

describe('numbered', () => {
  it('should give each interaction its number, and leave all else to the last digit', () => {
    const text =
      '{"interactions":[{"description":"a","provider_state":"s","response":{"body":[1.0,1e2]}},' +
      '{"description":"a","providerStates":[{"name":"t"}],"id":12345678901234567890}],"__proto__":1}';
    expect(numbered(text)).toBe(
      '{"interactions":[{"description":"0","response":{"body":[1.0,1e2]},"providerState":"0"},' +
        '{"description":"1","id":12345678901234567890,"providerState":"1"}],"__proto__":1}',
    );
  });
});
