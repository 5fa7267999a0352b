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
  // Beside what one was, and what one stands for with one's name.
  `\\b(?:i|we) (?:was|were|am|m|are|worked|sat)\\b.*\\band (?:[a-z]+ly |also |alone )*(?:answered for|answer for|looked after|look after|oversaw|oversee|saw to|took care of|signed for|sign for|vouched for|vouch for|kept charge of)\\b`,
  `\\b(?:i|we) (?:have to |had to |must )?(?:sign|vouch|answer) for (?:it|them|this|that|every\\w*|all|each|what|whatever|the|my|our)\\b`,
  `\\b(?:because|since|as) (?:i|we) (?:signed|vouched|answered) for (?:it|them|this|that|every\\w*|all|each|what|whatever)\\b`,
  `\\bmy (?:own )?(?:name|signature|initials|stamp|licen[cs]e) (?:is|was|s|stands|stood|goes|went) (?:on|under|below|at the (?:bottom|foot|end) of|to) (?!(?:the )?(?:list|board|door|wall|mailing)\\b)`,
  // What had to be so, and by when.
  `\\b(?:it|this|that|they|everything|all of (?:it|them)|the whole (?:thing|lot)) (?:all )?(?:had|has|have|needed|needs) to be (?:[a-z]+ly |all )?(?:right|correct|sound|safe|clean|dry|legal|accurate|exact|faultless|flawless|watertight|consistent|complete|perfect|legible|level|straight|tight|spotless|stable|settled|quiet) (?:before|by|until|within|in time)\\b`,
];
