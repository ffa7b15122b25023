/** Why a file that was chosen or dropped cannot be sent; undefined: it can. */
export async function whyUnreadable(
  file: File,
): Promise<{ readonly sentence: string; readonly isCalled: false } | undefined> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return undefined;
  } catch {
    const sentence = `${file.name} is a folder, or cannot be read; drop a file.`;
    return { sentence, isCalled: false };
  }
}
