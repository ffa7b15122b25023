/** What the caller gave cannot be, and that was only seen at work: by the simulator, or once a sequence had begun. */
export class InvalidOptions extends TypeError {}
