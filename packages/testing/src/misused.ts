/** `checkClient` was given what it cannot work with, and that was not seen before a history had begun. */
export class Misused extends TypeError {}
