/** Who is spoken of before a place in a sentence: people one works with, or the speaker. */
const colleagues = (
  'boss(?:es)? managers? leads? leaders? leadership management board directors? heads? chiefs? owners? supervisors? founders? co-?founders? presidents? masters? mentors? tutors? coach(?:es)? chair(?:man|woman)? ' +
  'coordinators? officers? captains? foremen foreman predecessors? successors? counterparts? stakeholders? sponsors? investors? ctos? ceos? cios? vps? ' +
  'colleagues? co-?workers? team-?mates? teams? departments? divisions? branch(?:es)? units? groups? crews? shifts? offices? committees? councils? unions? staff workforce hires? ' +
  'people guys? folks? lot crowd bunch types? kids interns? seniors? juniors? trainees? apprentices? assistants? students? graduates? phds? academics? beginners? experts? specialists? professionals? ' +
  'vendors? suppliers? providers? contractors? subcontractors? integrators? consultants? consultancy agency agencies freelancers? partners? company firm competitors? ' +
  'engineers? scientists? analysts? developers? devs? programmers? coders? designers? testers? annotators? labell?ers? statisticians? admins? administrators? architects? researchers? reviewers? recruiters? maintainers? ' +
  'workers? clerks? lawyers? auditors? accountants? buyers? sales(?:men|man|people) reps? agents? technicians? mechanics? electricians? cooks? chefs? waiters? drivers? planners? operators? professors? teachers? doctors? nurses? secretary secretaries ' +
  'everybody everyone others ones'
)
  .split(' ')
  .join('|');
const groups = 'business side|other side|head office|headquarters|nobody else|no one else|the rest';
const anybody =
  'somebody|someone|person|persons|man|woman|men|women|girl|boy|fellow|he|she|they|these|those|whoever';
/** Departments by name: only where a clause begins with them, for they are words for other things as well. */
const departments =
  '(?:^|(?:and|but|so|because|since|that|,|;|when|while) )(?:hr|sales|marketing|legal|procurement|purchasing|finance|controlling|support|ops|operations|infrastructure|product)(?= )';
/** Not "across departments" or "for the team", but "the rest of the team". */
const notIn =
  '(?<!\\b(?:across|between|for|to|from|by|with|at|in|against|take|takes|took|on|through) (?:(?:the|a|an|my|our|all|every|each|their|both|other) )?(?:[\\w-]+ )?)';
const others = new RegExp(
  `${departments}|(?:${notIn}\\b(?:${groups}|${colleagues}|${anybody})|\\b(?:${colleagues}|${anybody})(?= who\\b))\\b(?! s (?:own )?(?!(?:was|is|not|so|just|too)\\b))`,
  'gu',
);
const self =
  /\b(?:i|we|(?<!\b(?:before|after|to|for|with|from|than|at|on|behind|by|of) )(?:me|us)|myself|ourselves)\b/gu;
/** "The team I inherited": it is not the speaker who is spoken of. */
const whomIHad =
  /(?: who| whom| that| which)? (?:i|we)(?: had)? (?:inherited|took over|was given|were given|had|got|joined|worked with|worked for|found)\b/gu;

/** Colleagues, those above and those who deliver, as a pattern. */
export const peopleAtWork = `(?:${groups}|${colleagues})`;
/** Anybody, as a pattern. */
export const anyPeople = `(?:${groups}|${colleagues}|${anybody}|customers?|clients?|users?)`;

/** Who is spoken of last in the words before a place; null when nobody is. */
export function spokenOf(before: string): 'others' | 'self' | null {
  const told = before.replaceAll(whomIHad, '');
  const last = (of: RegExp) => [...told.matchAll(of)].at(-1)?.index ?? -1;
  const [them, oneself] = [last(others), last(self)];
  if (them < 0 && oneself < 0) return null;
  return them > oneself ? 'others' : 'self';
}
