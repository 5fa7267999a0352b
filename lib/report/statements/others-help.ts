const somebody = String.raw`(?:he|she|they|who|(?:an?|my|our|the|another|some) (?:\w+ ){0,2}?(?:tutor|teacher|mentor|colleague|senior|friend|boss|manager|lead|coach|professor|supervisor|teammate|consultant|expert))`;
const helps =
  '(?:helped|showed|shown|taught|told|gave|explained|advised|suggested|pointed|walked|guided|fixed|solved|found|wrote|built|did|made|set|lent|sent|knew)';
/** Somebody else does something in it, or it came with their help. */
const others = new RegExp(
  String.raw`\b${somebody} (?:then |also |just |kindly |had |has )*${helps}\b|\b(?:with (?:the |some |a lot of )?(?:help|support|advice) (?:of|from)|thanks to|(?:helped|shown|taught|told|advised|guided) by)\b|\bi asked ${somebody}\b`,
  'iu',
);

/** Whether these words tell of somebody else's help: that is no proof of what one did oneself. */
export const tellsOthersHelp = (quote: string): boolean => others.test(quote);
