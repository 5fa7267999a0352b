/** A fresh seed: a whole number from 0 to 2^32 - 1. */
export type NewSeed = () => number;
