import { describe, expect, it } from 'vitest';
import { messageLines } from './message-lines.ts';

const body = { filters: {}, filter: { status: ['realised'] } };

function marks(wrong: string[], ignored: string[] = [], of: unknown = body): string[] {
  const lines = messageLines(of, { wrong, ignored }).filter(({ mark }) => mark !== undefined);
  return lines.map(({ text, mark }) => `${mark} ${text.trim()}`);
}

describe('messageLines', () => {
  it('should mark what is wrong, or what something is missing in', () => {
    expect(marks(['/filter/status/0'])).toEqual(['wrong "realised"']);
    expect(marks(['/filter/name'])).toEqual(['wrong "filter": {']);
    expect(marks(['/schema/name'])).toEqual(['wrong {']);
  });

  it('should mark what no document knows', () => {
    expect(marks([], ['/filters'])).toEqual(['ignored "filters": {},']);
  });

  it('should show a text as it is', () => {
    expect(messageLines('{\n"a"', { wrong: [''], ignored: [] }).map(({ text }) => text)).toEqual([
      '{',
      '"a"',
    ]);
    expect(marks([''], [], '{"a":')).toEqual(['wrong {"a":']);
    // Which of several lines it is cannot be told.
    expect(marks([''], [], '{\n"a":')).toEqual([]);
  });
});
