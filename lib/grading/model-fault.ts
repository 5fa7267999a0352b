import { z } from 'zod';

/** What can go wrong with a call of a language model. A closed list: each has a sentence and a place to be told apart. */
export const modelFault = z.enum([
  'bad_key',
  'forbidden',
  'no_such_model',
  'rate_limited',
  'quota_spent',
  'provider_down',
  'timeout',
  'unreachable',
  'cut_off',
  'empty_reply',
  'truncated',
  'not_json',
  'wrong_shape',
  'not_the_api',
  'refused',
  'context_too_long',
  'bad_request',
  'budget_spent',
  'circuit_open',
  'too_busy',
  'cancelled',
  'unknown',
]);
export type ModelFault = z.infer<typeof modelFault>;

/** What a person reads when the model did not do its part. Each is a whole sentence. */
export const modelFaultSentence: Record<ModelFault, string> = {
  bad_key: 'The model’s provider did not accept the key.',
  forbidden: 'The key may not use this model.',
  no_such_model: 'The provider does not know this model.',
  rate_limited: 'The model’s provider had too many requests.',
  quota_spent: 'The account at the model’s provider has no credit left.',
  provider_down: 'The model’s provider had an error of its own.',
  timeout: 'The model did not answer in time.',
  unreachable: 'The model’s provider could not be reached.',
  cut_off: 'The connection broke while the model was answering.',
  empty_reply: 'The model answered with nothing.',
  truncated: 'The model’s answer was cut short.',
  not_json: 'The model’s answer could not be read.',
  wrong_shape: 'The model’s answer was not in the form asked for.',
  not_the_api: 'Something other than a model answered at the provider’s address.',
  refused: 'The model’s provider refused the text.',
  context_too_long: 'The text was longer than the model can read.',
  bad_request: 'The model’s provider did not accept the request.',
  budget_spent: 'The budget for the model is used up.',
  circuit_open: 'The model has failed several times in a row, so it is given a short rest.',
  too_busy: 'Too many calls of the model were waiting.',
  cancelled: 'The call of the model was stopped.',
  unknown: 'The model failed in an unexpected way.',
};
