/** "The first thing I did was sit with two coders", "my first step was to ask them": what was done, told as a thing. */
const things =
  '(?:(?:very )?(?:first|next|second|third|last|only|other|one|main) )*(?:thing|step|move|change)';
const verb =
  '(?:to )?(?!(?:a|an|the|my|our|his|her|their|this|that|it|not|no|only|so|too|very|quite|really|hard|difficult|easy|wrong|right|good|bad|better|worse|enough|nothing|useless|be|have|been)\\b)[a-z-]{3,}';
const forms: readonly RegExp[] = [
  `\\b(?:(?:the|my|our) ${things}|what|all) (?:that )?(?<who>i|we) (?:then |first |also |really |actually )*(?:did|tried|changed)(?: \\w+){0,2}? (?:was|were) ${verb}`,
  `^(?:and |so |then |but )*(?<who>my|our) (?:(?:very )?(?:first|next|second|third|last|only|other) )(?:thing|step|move) (?:there |then |here )?was (?:to )${verb}`,
].map((form) => new RegExp(form, 'u'));

/** Whose deed is told so; null where none is. */
export function toldAsThing(flat: string): 'i' | 'we' | null {
  const who = forms.map((form) => form.exec(flat)?.groups?.['who']).find(Boolean);
  return who === undefined ? null : /^(?:i|my)$/u.test(who) ? 'i' : 'we';
}
