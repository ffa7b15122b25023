/** A request that only reads has to change its tenant after all: it begins again, in a turn. */
export class TurnNeeded extends Error {}
