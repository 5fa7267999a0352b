const praise =
  'good|great|nice|excellent|important|crucial|essential|vital|challenging|interesting|famous|effective|legendary|spot on|beautiful|outstanding|impressive|perfect|brilliant|wonderful|strong|amazing|fantastic|remarkable|successful|a (?:great |big )?(?:success|topic|must)|(?:very )?well[- ]known|second nature(?: to me)?|self-explanatory|(?:a |the )?(?:very )?good (?:one|point|idea)|exactly how i(?:.d| would) (?:do|have done) it';
const praised = new RegExp(
  `^(?:and |but |so |also |then )*(?:\\S+ ){1,9}(?:is|are|was|were)(?: (?:always|all|really|very|so|truly|just|also|the|even|quite|most))* (?:${praise})(?: (?:here|too|as well|in (?:this|the|my) \\w+|to me|for (?:this|that|us|me|any\\w*|every\\w*|\\w+ engineers?)))?$`,
  'u',
);
const nodding =
  /^(?:(?:yes|yeah|sure|right|true|agreed|absolutely|exactly|of course|i (?:fully |completely |quite )?agree(?: with (?:that|you|it))?)\s*)+$/u;
/** "My analogies are always spot on": judged, not told. */
export function isPraise(words: string): boolean {
  const parts = words.split(/,\s*(?:and |but )?| and (?=(?:my|the|our|its|his) )/u);
  const judged = parts.filter(
    (part) =>
      praised.test(part) ||
      nodding.test(part) ||
      /\bspeaks? for (?:itself|themselves)$/u.test(part),
  );
  return judged.length > 0 && judged.length >= PRAISED * parts.length;
}
const PRAISED = 0.6;
