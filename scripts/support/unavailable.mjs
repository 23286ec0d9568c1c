// The one kind of failure that a script expects.

/** Something is missing: the message says what, and how to get it. Shown without a stack. */
export class Unavailable extends Error {}
