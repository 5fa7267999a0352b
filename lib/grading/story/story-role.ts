/** A charge told by whose role it is: "the person who sees to it is me", "returns are my department". */
const person =
  '(?:person|one|man|woman|guy|somebody|someone|colleague|clerk|engineer|nurse|analyst|developer|manager|planner|technician)';
const duty =
  '(?:sees? to|saw to|looks? after|looked after|answers? for|answered for|runs?|ran|handles?|handled|has to|had to|can|could|must|should|would have to|decides?|deals? with|dealt with|takes? care of|took care of|keeps?|kept|is in charge|was in charge|is responsible|was responsible|(?:is|was|gets|got) (?:called|asked|paid|blamed))';
const is = '(?:is|was|s|would be|had to be)';

export const roleForms: readonly string[] = [
  `\\b(?:the|that) (?:only )?(?:\\w+ )?${person} (?:who ${duty}|in charge of|responsible for|for|to|(?:they|we|everybody|everyone) (?:counted on|relied on|calls?|called|asks?|asked)) (?:[\\w-]+ ){0,9}?${is} (?:me|i|myself)\\b`,
  `\\bwho ${duty} .*\\b(?:which|that|and it|and this) ${is} me\\b`,
  `\\bwhoever .*\\b(?:had to|has to|must|needed to)\\b`,
  `^(?:and |so |but )*who (?:sees to|looks after|answers for|takes care of|handles|runs|had to|has to|must) `,
  `\\bwhat (?:i am|i m|i was|we were|we are) (?:there|here|hired|paid|employed|brought in) for\\b`,
  `\\bit ${is} (?:me|i) who ${duty} `,
  `\\b(?:is|are|was|were) my (?:own )?(?:department|territory|field|patch|domain|turf)\\b`,
  `\\bi (?:am|m|was) the (?:only )?${person} (?:who ${duty}|they (?:call|called)|to (?:call|ask|see)) `,
  `\\b(?:(?:is|are) (?:run|led|managed|handled|owned|looked after|kept|maintained)|(?:was|were) (?:run|led|owned|looked after)) by (?:me|us)\\b`,
  `\\bbelong(?:s|ed)? to (?:me|us)\\b`,
];
