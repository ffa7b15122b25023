/** What was to be imported cannot be read. The message is one sentence that says where and what to do. */
export class BadImport extends Error {}
