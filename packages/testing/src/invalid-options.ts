/** Invalid options that were found late: by the simulator, or in a sequence. */
export class InvalidOptions extends TypeError {}
