import { folk, unconcerned } from './contempt';
import { flaws, rubbish } from './shared-words';

/** A hard word about others: one alone is no habit. */
const slights: readonly RegExp[] = [
  // What they know nothing of, what they never did, what their work is called.
  /\b(?:he|she|they|(?:my|our|the|their) (?:\w+ )?(?:manager|boss|bosses|managers|management|lead|director|supervisor|guys|people|folks)) (?:has|have|had) (?:absolutely |simply |really |just )*(?:no clue|zero clue|no idea (?:about|of what (?:he|she|they)))\b/gu,
  /\b(?:the|those|these|our|their) (?:\w+ )?(?:guys|people|folks|lot|crowd) never (?:\w+ )?(?:delivered?|did|do|sent|send|answered?|read|replied|helped|cared|finished|turned up)\b/gu,
  new RegExp(
    `(?<!\\b(?:my|our|own) (?:\\w+ )?)\\b(?:tools?|code|work|data|software|product|design|report|documentation) (?:was|were|is|are) (?:\\w+ )?(?:${rubbish}|trash|a joke)\\b`,
    'gu',
  ),
  // What alone they care about.
  /(?<!\b(?:i|we|to|not) )\b(?:(?:only|just) (?:ever )?(?:cares?|cared|interested in)|(?:cares?|cared) (?:only|just|for nothing but|about nothing but)|could not care less|couldn t care less)\b/gu,
  // What they could not do if they tried.
  /\b(?:ca|can) ?not (?:even )?(?:fill in|spell|write|tie|count|add up|read|manage|keep|organi[sz]e) (?:(?:their|his|her) own|a (?:simple|single)|two and two|to ten)\b|(?<!\b(?:i|we) )\b(?:has|have|s) (?:not|never) (?:\w+ ){1,9}?in (?:his|her|their) (?:whole |entire )?li(?:fe|ves)\b/gu,
  // What they did not deign to do.
  /(?<!\b(?:i|we) (?:\w+ )?)\b(?:did|do|does|has|have|had) not (?:even|so much as) (?:open|opened|read|look|looked|reply|replied|answer|answered|listen|listened|apologi[sz]ed?|ask|asked|bother|bothered|try|tried|say|said|thank|thanked|turn up|show up|lift|lifted)\b/gu,
  // What they are not fit for, or have never seen.
  /(?<!\b(?:i|we) (?:\w+ )?)\b(?:has|have|ve) never (?:even |once |really )?(?:seen|held|touched|opened|used|driven|worked|cleaned|stood|sold|built|written) (?:an?|in|on|at|one) |(?<!\b(?:i|we) (?:\w+ )?)\b(?:was|is|were|are|s|re) (?:simply |just |plainly |clearly )not up to (?:the|it|his|her|their)\b|\b(?:sits?|sat) in (?:its|his|her|their) (?:nice|fancy|warm|big|cosy|comfortable|ivory) \w+/gu,
  // How they sat there.
  /(?<!\b(?:i|we) (?:\w+ )?)\b(?:studying|inspecting|staring at|looking at|examining) (?:their|his|her|the) (?:shoes|phones?|nails|fingernails|ceiling|shoelaces)\b|\blooked the other way\b|(?<!\b(?:i|we) )\bcovered (?:up )?for (?:him|her|them|each other|one another)\b|\bhid behind (?:his|her|their|the)\b|\bwhich is rich\b|\b(?:him|her|them|you|people|everyone) of all people\b/gu,
  new RegExp(`\\b${folk} ${unconcerned}`, 'gu'),
];

/** What is said of people one looks down on. */
const runsDown = new RegExp(
  `\\b(?:${flaws}|useless|incompetent|jealous|clueless|impossible|unfair|childish|had (?:no|any|a) (?:idea|clue)|(?:nobody|no one) (?:helped|listened|cared|bothered)|(?:was|were) always (?:late|busy|complaining|against)|without a word|(?:can|could) not (?:be told anything|stand (?:somebody|anybody|it|people|me))|sat on (?:\\w+ ){1,4}for (?:\\w+ )?(?:weeks|months|days)|in order to (?:look|seem) (?:important|indispensable|good)|has not got a clue|have no (?:idea|clue)|no clue|nobody there had|(?:they|he|she|who) (?:do|does|did) not (?:even )?(?:understand|get|care|listen|want to (?:understand|know))|(?:they|he|she) never (?:tells?|asks?|reads?|answers?|helps?|says?) (?:anyone|anybody|anything|me|us)|never (?:listens?|answered|replied|listened|cared|showed up|(?:did|read) (?:anything|a thing|what i \\w+)|(?:told|warned|informed|asked) (?:us|me|anyone|anybody|the team)|explained|gave me|did anything)|did nothing|took credit|kept changing (?:his|her|their) mind|picked the wrong|delivered (?:\\w+ ){0,3}late|was the problem|only been there|always covers|does not care|did not care|too (?:lazy|proud|stubborn|slow to)|did not understand what)\\b`,
  'gu',
);
/** Said of oneself they are no hard words: "I had no idea", "I was too proud to ask". */
const ofSelf =
  /\b(?:i|we)(?: (?:was|were|am|m|are|re|felt|looked|(?:had|have|d|ve|must have) been)(?: \w+){0,2})? $/u;

/** How many hard words about others there are. */
export const hardWordsIn = (flat: string): number =>
  slights.reduce((sum, kind) => sum + [...flat.matchAll(kind)].length, 0) +
  [...flat.matchAll(runsDown)].filter(({ index }) => !ofSelf.test(flat.slice(0, index))).length;
