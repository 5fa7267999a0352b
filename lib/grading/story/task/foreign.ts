/** How a charge is put in the English of other languages: "director ask me that I make it less". */
const asker = '(?<!\\b(?:i|we|you|nobody|no one|never|not) (?:had |has |have )?)';
/** A verb in its bare form that names some work. */
export const doing =
  '(?:make|do|find|fix|bring|build|solve|write|help|take(?! so\\b)|get(?! used\\b)|look (?:into|after|at|for)|check|clean|cut|keep|stop|sort|show|plan|handle|run|lead|reduce|raise|lower|halve|prove|finish|deliver|ship|change|improve|organi[sz]e|prepare|train|teach|test|move|turn|save|see (?:to|if|whether)|figure|deal with|manage|speed|create|design|develop|replace|set up|count|learn|become|are (?:faster|better|ready|done))';
const me = '(?:me|us)';

export const foreignForms: readonly string[] = [
  `${asker}\\b(?:ask|want|expect|need|demand|wish|require|order|decide)(?:s|d|ed)? (?:(?:to |from |of |for )?${me} )?(?:so )?that (?:i|we) (?:(?:should|must|shall|will|would|to) )?${doing}\\b`,
  `${asker}\\b(?:tell|say)(?:s)? (?:to )?${me} (?:that )?(?:i|we) (?:must|should|have to|need to|shall)\\b`,
  `${asker}\\b(?:told|tells|tell|said|says|say) (?:to )?${me} that (?:i|we) ${doing} (?:a|an|the|it|this|that|them|one)\\b`,
  `${asker}\\b(?:ask|asks|asked) (?:to |from )?${me} (?:for )?(?:to )?${doing}\\b`,
  `${asker}\\b(?:say|says|said) (?:to )?${me} (?:for |to )*${doing}\\b`,
  `${asker}\\b(?:ask|asks|asking) (?:${me} )?(?:if|whether) (?:i|we) (?:can|could)\\b`,
  `${asker}\\b(?:give|gives) (?:to )?${me} (?:the|this|that|a|one) (?:\\w+ )?(?:task|job|work|problem|order|mission|project|responsibility)\\b`,
  `\\bmy (?:work|job|task|duty|role|goal|mission) (?:was|is) that\\b`,
];
