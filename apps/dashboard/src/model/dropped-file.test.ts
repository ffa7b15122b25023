import { describe, expect, it } from 'vitest';
import { fileKind, progressText, sizeText } from './dropped-file.ts';

describe('fileKind', () => {
  it.each([
    ['{"dataSets":[]}', 'world'],
    ['\uFEFF{\n  "$schema": "x"', 'world'],
    ['{"_id":"a","identityMap":{}}\n{"jobs":[]}', 'profiles'],
    ['[{"identityMap":{}}]', 'profiles'],
    ['[\n  {"name":"a","effect":{"type":"reset"}}]', 'rules'],
    ['{"effect":{"type":"reset"}}', 'rules'],
    ['PAR1', 'profiles'],
    ['', 'profiles'],
  ])('should take %j for %s', (text, kind) => {
    expect(fileKind(text)).toBe(kind);
  });
});

describe('sizes', () => {
  it('should have the unit that fits', () => {
    const MIB = 1024 * 1024;
    expect([1, 310, 12 * 1024, 1.5 * MIB, 48 * MIB].map(sizeText)).toEqual([
      '1 byte',
      '310 bytes',
      '12 KiB',
      '1.5 MiB',
      '48 MiB',
    ]);
    expect(progressText(31.9 * MIB, 48 * MIB)).toBe('31 of 48 MiB');
    expect(progressText(48 * MIB, 48 * MIB)).toBe('48 of 48 MiB');
    expect(progressText(0, 310)).toBe('0 of 310 bytes');
  });
});
