/** A fresh id that nobody can guess. */
export type NewId = () => string;
/** A fresh seed: a whole number from 0 to 2^32 - 1. */
export type NewSeed = () => number;
