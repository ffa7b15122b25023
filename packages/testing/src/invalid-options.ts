/** What the caller gave cannot be, and that was only seen at work: by the simulator, or once a history had begun. */
export class Misused extends TypeError {}
