/**
 * Nothing was taken from it, in so many words: the same again, nothing that one should have done otherwise, nothing to
 * learn from it, for others to learn. What is added with "but" or "except" is a lesson, and none of it.
 */
const same =
  '(?:(?:exactly |precisely |just |all of )*(?:it|this|that|everything|things) )?(?:all |again )?(?:over again )?(?:exactly |precisely |just |in )*(?:the (?:very )?same(?: thing| way)?|that way|like that|no differently|as i did)';
const added = '(?!.*\\b(?:but|except|only|though|although|apart|save|minus|plus|just with)\\b)';
const refusals: readonly RegExp[] = [
  // The same again.
  new RegExp(
    `\\b(?:i|we) (?:would|d|will|ll) (?:\\w+ly |still |always |gladly )?(?:do|handle|run|play|act|decide|approach|go about|tackle|say|write|treat) ${same}\\b${added}`,
    'u',
  ),
  new RegExp(
    `\\b(?:i|we) (?:would|d|will|ll) (?:\\w+ly |still |always )?(?:make|take|choose|send|give|use|have) (?:exactly |precisely )?the (?:very )?same (?:decision|choice|call|steps?|plan|words|answer|line|stand)\\b${added}`,
    'u',
  ),
  // Not with them, not there, not oneself.
  /\b(?:i|we) (?:would|d|will|wo|am|m) (?:not|never) (?:going to |ever )?(?:go|work|set foot|help|bother|deal|do (?:it|that|this|anything)) (?:\w+ )?(?:there|them|him|her|such \w+|that (?:lot|place|company|firm|boss|man|woman))(?: ever)? again\b|\bnext time (?:somebody|someone|anybody|others?|he|she|they|let (?:him|her|them)|another) (?:else )?(?:can|may|should|will|ll|has|have|do|does|could|might|see)\b/u,
  /\b(?:i|we) (?:would|d|will|ll) (?:\w+ly |still )?\w+ (?:through )?(?:it|this|that|so)(?: \w+)? again (?:any (?:time|day)|tomorrow|today|at any time|in a heartbeat|without (?:hesitation|hesitating|thinking|a second thought|blinking)|whenever)\b/u,
  new RegExp(
    `\\b(?:i|we) (?:would|could|d|will|wo) not (?:really |honestly |even |want to )?(?:change|do|have done|alter|have changed) (?:a (?:single )?thing|anything|it any|one thing|one bit)\\b${added}`,
    'u',
  ),
  // Nothing that one should have done.
  /\b(?:i|we) (?:(?:\w+ly |still |for the life of me )*(?:do not|ca not|cannot|can not|fail to|could not)(?: \w+ly)?) (?:see|know|think of|imagine|tell you|say|find) (?:what|how|where|anything|a thing) (?:else )?(?:that )?(?:i|we) (?:should|could|would|might|ought to|needed to|was supposed to|did)(?! not know)\b/u,
  /\b(?:there (?:is|s|was)|i see|i find) (?:really |simply |absolutely |honestly )*(?:nothing|not a thing|no way) (?:that |in which )?(?:i|we) (?:should|could|would|might|can) (?:have|ve|do|change)\b|^(?:and |so |but |honestly )*nothing (?:that )?(?:i|we) (?:would|d|could|should) (?:have |ve )?(?:do|done|changed?)\b/u,
  /\b(?:i|we) (?:did|have done|ve done|had done) (?:\w+ly )?(?:nothing|not a thing|everything|all of it) (?:wrong|right|correctly|by the book|as one should)\b|\b(?:i|we) (?:do not|wo not|will not) (?:\w+ )?(?:regret|reproach (?:myself|ourselves)|blame (?:myself|ourselves))\b|\b(?:regret|regretted) nothing\b|\b(?:i|we) could not have (?:done|handled|played|said|managed) (?:it|that|this|things|any of it)? ?(?:any )?(?:better|differently|more)(?!.* (?:if|had|without|unless|with) )\b|\bno regrets\b|\bnothing (?:that )?(?:i|we) (?:would |really )?regret\b|\bnothing to (?:reproach|blame) (?:myself|ourselves)\b/u,
  // Nothing to learn from it.
  /\b(?:i|we) (?:have |ve )?(?:learned|learnt|took|take|taken) (?:absolutely |really )?nothing(?: from| away| new| out|$)|\b(?:nothing|not (?:much|anything)) (?:there |here |in it )?(?:for me |for us )?to (?:learn|be (?:learned|learnt)|take)(?: from| away|$)|\bno (?:lessons?|need) (?:in it |there |here )?(?:for (?:me|us) )?to (?:learn|change)\b|\b(?:there (?:is|s|was)|i see|i took) no lesson\b/u,
  /\b(?:i|we) (?:do not|ca not|cannot|would not|wo not|will not) (?:see|think|believe) (?:that |why )?(?:i|we) (?:should|need|needed|have|had|ought) (?:to )?(?:change|learn|apologi[sz]e|do)\b/u,
  // It is for others to learn.
  /\b(?:i hope|hopefully|let us hope|maybe|perhaps) (?:that )?(?:he|she|they|(?:my|the|our) \w+) (?:\w+ )?(?:has |have |ve |s |will |ll )?(?:learned|learnt|learns?|understood|reali[sz]ed)\b|\b(?:he|she|they) (?:could|might|ought to|had better|d better) (?:learn|have learned|have learnt|take a lesson)\b|\b(?:a lesson|lessons) (?:for|to) (?:him|her|them)\b/u,
];

/** Whether these words refuse to take anything from what happened. */
export const isRefusal = (flat: string): boolean => refusals.some((kind) => kind.test(flat));
