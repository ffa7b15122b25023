/** An import that cannot be read. The message is one sentence that says where the error is and what to do. */
export class BadImport extends Error {}
