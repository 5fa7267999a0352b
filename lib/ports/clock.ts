/** Epoch ms. */
export type Clock = () => number;
