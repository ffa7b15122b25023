import { expect, it, onTestFinished } from 'vitest';
import { createSimulator } from '../../src/index.ts';

it('should be told of an old Node.js, which npm only warns of', () => {
  const { groupBy } = Map;
  onTestFinished(() => {
    Map.groupBy = groupBy;
  });
  Reflect.deleteProperty(Map, 'groupBy');
  expect(() => createSimulator()).toThrow(/^aep-sim requires Node\.js 22\.18 or newer; this is \d/);
});
