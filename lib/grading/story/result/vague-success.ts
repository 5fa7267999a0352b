import { flatWords } from '@/lib/grading/story/unit/flat-words';

/**
 * That it ended well, in great words and without a measure: "a huge success", "the bosses loved it", "through the
 * roof". It is a result that was told, and thin.
 */
const very =
  '(?:(?:an?|very|really|super|so|quite|all|big|huge|great|real|total|complete|full|massive|pretty|extremely|absolutely|most|just|such|also|more than) ){0,3}';
const was = '(?:went|turned out|worked(?: out)?|was|were|is|are|ended|became)';
const forms: readonly RegExp[] = [
  `${was} ${very}(?:\\w+ )?(?:well|better|fine|good|great|okay|ok|happy|successful|satisfied|success|perfect\\w*)\\b`,
  `${was} ${very}(?:\\w+ )?(?:delighted|thrilled|blown away|pleased|impressed|ecstatic|over the moon|amazed|excited|glad|enthusiastic)\\b`,
  `${was} ${very}(?:\\w+ )?(?:hit|win|triumph|game changer|breakthrough|success story|home run|dream)\\b`,
  `(?:got|had|reached|gave|showed|achieved|scored) (?:us |me |it )?${very}(?:\\w+ )?(?:good|great|nice|decent|fine|solid|excellent|high) (?:scores?|results?|accuracy|performance|numbers?|recall|precision|marks?|grades?)\\b`,
  '(?:loved|liked|adored|enjoyed|raved about|praised) (?:it|that|this|us|me|our \\w+|the \\w+|my \\w+)(?: (?:very much|a lot|so much))?(?= (?:and|but|so)\\b|$)',
  '(?:went|shot|gone|going) (?:right |straight )?through the (?:roof|ceiling)|(?:skyrocketed|soared|boomed|exploded|rocketed)\\b|took off\\b|went viral',
  '(?:worked|works|ran|runs) like (?:a charm|magic|a dream|clockwork)',
  '(?:made|had|makes) (?:an? |such an? )?(?:(?:really|very) )?(?:\\w+ )?(?:difference|impact)\\b',
  '(?:improved|increased|grew|rose|went up|went down|dropped|fell|decreased|got better|came down|came up|got (?:better|faster|easier|lower|higher)) (?:quite |really |very |a )?(?:a lot|a bit|lot|bit|a good deal|nicely|noticeably|somewhat|clearly|visibly|massively|hugely|enormously|dramatically|significantly|considerably|tremendously|like crazy|big time|so much)',
  '(?:great|good|positive|amazing|excellent|fantastic|wonderful|super) (?:feedback|reviews|response|reception)',
].map((form) => new RegExp(`\\b(?:${form})`, 'u'));

/** "…, I don't know the exact numbers": said beside it, and nothing against it. */
const withoutNumbers =
  /(?:^| )(?:and |but |though |although )?(?:honestly |sorry |unfortunately |to be honest )?(?:i|we) (?:honestly |really |just )?(?:(?:do|did|have|had|can|could|ca) not|cannot|never|have no|had no) .*$/u;

/** Whether great words stand in it, said or denied. */
export const hasGreatWords = (flat: string): boolean => forms.some((form) => form.test(flat));

/** Whether these words tell a success without a measure. */
export function isVagueSuccess(flat: string): boolean {
  const said = flat.replace(withoutNumbers, '');
  return (
    !/\b(?:not|never|nobody|no one|hardly|would|will|should|if)\b/u.test(said) &&
    hasGreatWords(said)
  );
}

/** Whether that its measure is not known stands beside it. */
export const isWithoutNumbers = (flat: string): boolean =>
  withoutNumbers.test(flat) && isVagueSuccess(flat);

/** Whether a sentence tells a success, and no figure of it. */
export const saysSuccess = (text: string): boolean =>
  !/\d/u.test(text) && isVagueSuccess(flatWords(text));
