import type { Reading } from '@/lib/grading/story/parts/unit-reading';

/** Opens the reason of what is done beside it. */
const because =
  /^(?:and |but |so )*(?:because|since|as|given that|seeing that)(?! (?:far|well|soon|long|if|then|before|always|a|an|usual|planned|expected|part)\b) (?=\w+ \w+)/u;
const becauseLater =
  /\b(?:because|since|as(?= (?:we|i|they|it|he|she|there|each|every|the|most|many|nobody|no)\b)|so that|given that|in order (?:to|not to)|for fear of|to avoid|otherwise)(?! (?:then|of (?:it|that|this)$)) (?<why>\w+ \w+.*)$/u;
/** What was done about it, after what was so. */
const therefore = /^(?:and |but )*(?:so|therefore|hence|thus|that is why|which is why) (?:i|we) /u;
/** Words without which nothing is a reason, a purpose or a comparison. */
const reasoning =
  /\b(?:because|cause|since|as|so|that|which|thus|therefore|reason\w*|due|thanks|given|otherwise|if|for|to|not|no|without|never|too|than|rather|instead|over|against|versus|vs|both|but|though|while|compar\w*|benchmark\w*|tri(?:ed|als?)|test\w*|consider\w*|weigh\w*|evaluat\w*|options?|alternatives?|candidates?|between|won|wins|beat|lost|better|faster|cheaper|simpler|enough|could|would|need\w*|want\w*|had|trade)\b/u;
/** Whether it could tell the reason for a choice, as far as its words go. */
export const mayReason = ({ unit, hardship, steps }: Reading) =>
  (reasoning.test(unit.flat) || /[<>:;=–—(]|->/u.test(unit.quote)) &&
  !(hardship === 'hard' && steps.i + steps.we === 0);
/** Done of one's own choice: nobody chooses to be told, or to work hard. */
const isChoice = ({ steps, supposed, unit, specific }: Reading) =>
  steps.i + steps.we > 0 && !supposed && !unit.left && specific.length > 0;
/** So many words of its own make a reason that one could weigh. */
const LEAST = 2;

/**
 * The stretches that give the reason for something that the speaker or the team did: "because the labels were few I
 * …", "stock-outs had been recorded as zero, so I masked those days". Each is one unit, or two side by side.
 */
export function reasonsIn(readings: readonly Reading[]): Reading[][] {
  return readings.flatMap((reading, at): Reading[][] => {
    const { unit, specific, supposed } = reading;
    if (unit.left || supposed || unit.reproach.accuses) return [];
    const before = readings[at - 1];
    const isBeside = before?.unit.turn === unit.turn && !before.unit.left && !before.supposed;
    const isEnough = specific.length > LEAST;
    if (isChoice(reading) && isEnough) {
      if (because.test(unit.flat) && unit.acts.length > 0) return [[reading]];
      if (becauseLater.test(unit.flat)) return [[reading]];
    }
    if (!isBeside) return [];
    // "Since the drivers knew the roads, | I let them correct the plan."
    if (isChoice(reading) && because.test(before.unit.flat)) return [[before, reading]];
    const isFact = before.steps.i + before.steps.we === 0 && before.specific.length >= LEAST;
    const isSame = before.unit.sentence === unit.sentence;
    return isChoice(reading) && therefore.test(unit.flat) && isFact && isSame
      ? [[before, reading]]
      : [];
  });
}
