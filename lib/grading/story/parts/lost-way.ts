/** "We tried a neural network too, but it wasn't better": it is the one that lost. */
export const triedWay =
  /\b(?:i|we) (?:\w+ )?(?:tried|tested|compared|benchmarked|trained|evaluated|had an? (?:\w+ )?(?:go|look|try|stab|crack))\b(?: out| also| too| as well)? (?!to\b|it\b|that\b|this\b|everything\b|hard\b)\w+/u;
/** And what became of it. */
export const lostOut =
  /^(?:and |but |though |although |which |sadly |only )*(?:(?:it|that|this|they|those|these|both|the (?:\w+ )?\w+) )?(?:(?:was|were|did|performed|came out|turned out|worked) (?:\w+ ){0,2}?(?:worse|slower|weaker|no better|hardly better|not better|barely better)|(?:was|were|did|is) (?:not|n t|no) (?:(?:any|much|really|even|do|a lot|perform|score) )*(?:better|faster|stronger|good enough|enough|help|improve|worth it|good)|(?:lost|added nothing|brought nothing|gained nothing|overfitted|did not beat))\b/u;
