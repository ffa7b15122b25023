import { describe, expect, it } from 'vitest';
import { Late, NoResponse, Unreadable } from './response-errors.ts';
import { textOf } from './response-text.ts';

/** An answer that sends chunks, then does what a function does; and whether its reader has left. */
function sending(
  chunks: readonly string[],
  then: (stream: ReadableStreamDefaultController) => void,
) {
  let isLeft = false;
  const body = new ReadableStream({
    start: (stream) => {
      for (const chunk of chunks) stream.enqueue(Buffer.from(chunk, 'latin1'));
      then(stream);
    },
    cancel: () => {
      isLeft = true;
    },
  });
  return { answer: new Response(body), isLeft: () => isLeft };
}

describe('textOf', () => {
  it('should be the whole body, wherever it is cut', async () => {
    const { answer } = sending(['\u00c3', '\u00a9t', '\u00e9'], (stream) => stream.close());
    expect(await textOf(answer)).toBe('ét\ufffd');
    expect(await textOf(new Response())).toBe('');
  });

  it('should leave a body that does not end in time', async () => {
    const { answer, isLeft } = sending(['{'], () => {});
    await expect(textOf(answer, { ms: 1 })).rejects.toThrow(Late);
    expect(isLeft()).toBe(true);
  });

  it('should leave a body that is too long', async () => {
    const endless = sending(['abc', 'def'], () => {});
    await expect(textOf(endless.answer, { maxBytes: 5 })).rejects.toThrow(Unreadable);
    expect(endless.isLeft()).toBe(true);
    const { answer } = sending(['abc', 'de'], (stream) => stream.close());
    expect(await textOf(answer, { maxBytes: 5 })).toBe('abcde');
  });

  it('should report why a body is incomplete', async () => {
    const { answer } = sending([], (stream) => stream.error(new Error('broken')));
    await expect(textOf(answer)).rejects.toThrow(new NoResponse('network error'));
  });
});
