import type { CommaModel } from './missing-commas';
import fitted from './comma-model.json';

/** Fitted by `npm run train:commas`; not edited by hand. */
export const commaModel: CommaModel = fitted;
