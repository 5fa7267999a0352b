/** A reason, a preference, a comparison, a limit, a condition or what follows: something another person could see otherwise. */
const argued =
  /\b(?:because|since|so that|so (?:i|we|you|it|they|the|each|no)|therefore|otherwise|better|best|worse|worst|faster|slower|cheaper|safer|simpler|easier|harder|more|less|fewer|most|too|enough|only|always|never|must|should|ought|have to|has to|needs?|prefer|rather|instead|would|i'd|we'd|avoid|depends?|unless|if|even|cannot|can't|won't|don't|doesn't|not|no|without|lets?|prevents?|reduces?|increases?|helps?|avoids?|keeps?|hurts?|costs?)\b/iu;
/** What a thing is called or is: nobody argues about a name. */
const defines =
  /^\W*(?:[\w/-]+ ){0,4}(?:means|stands for|is (?:a|an|the|when|where|called|known as)|are (?:the|called)|refers to)\b/iu;
const LEAST_WORDS = 6;

/**
 * True when a person could be asked to argue for these words: they claim something that could be seen otherwise.
 * "In Python that's five lines with tenacity" or the definition of a name can't be defended, only repeated.
 */
export function isArguable(quote: string): boolean {
  const words = quote.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const plain = quote.replaceAll('’', "'");
  return words.length >= LEAST_WORDS && argued.test(plain) && !defines.test(plain);
}
