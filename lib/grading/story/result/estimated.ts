/** A figure that the person guesses or does not remember. That it is "about" so much is how anybody tells one. */
const estimated =
  /\b(?:i(?:['’]m| am)? (?:just |only )?(?:think|guess|guessing|believe|reckon|suppose|assume|estimate)|i(?:['’]d| would) (?:say|guess|think|estimate)|(?:not|don['’]?t|can['’]?t|cannot) (?:really |quite |exactly |fully )?(?:sure|remember|recall|know)|if i (?:remember|recall)|maybe|perhaps|probably|more or less|something like|or so(?! (?:that|much|many))|must have been|from memory)\b/iu;

/** Whether a figure is told as an estimate: it is welcome, and not measured. */
export const isEstimated = (quote: string): boolean => estimated.test(quote);
