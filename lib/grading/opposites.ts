import { normalForm, stemOf } from './spelling';

/** Everyday opposites: each word of the left side against each of the right. */
const pairs =
  'open:closed close|connect:separate disconnect gap break broken apart|positive:negative|' +
  'same:different opposite differ|increase rise grow gain:decrease reduce fall drop shrink lose|' +
  'high:low|higher:lower|more:less few|most:least|large big:small little tiny|larger bigger:smaller|' +
  'fast quick:slow|faster:slower|first:last|start begin:end finish|on:off|all every:none|always:never|' +
  'before:after|above:below|hot warm:cold cool|hotter warmer:colder cooler|dark darker:light lighter|' +
  'heavy heavier:light lighter|hard harder:soft softer|long:short|longer:shorter|strong:weak|' +
  'stronger:weaker|true:false|inside:outside|up:down|left:right|dynamic:static|public:private|' +
  'succeed success:fail failure|accept:reject|add insert:remove delete|push:pop|front:back rear|' +
  'top:bottom|maximum max:minimum min|single:multiple many|dependent:independent|' +
  'ascending:descending|best:worst|good:bad|early:late|wide:narrow|deep:shallow|input:output|' +
  'local:global|attract:repel|include contain:exclude|constant:variable|with:without';

const opposites = new Map<string, ReadonlySet<string>>();
for (const pair of pairs.split('|')) {
  const sides = pair.split(':').map((side) => side.split(' ').map((w) => stemOf(normalForm(w))));
  sides.forEach((side, index) => {
    for (const stem of side)
      opposites.set(stem, new Set([...(opposites.get(stem) ?? []), ...sides[1 - index]!]));
  });
}
const prefixes = ['dis', 'un', 'in', 'im', 'ir', 'non'];
/** "able" and "unable" are opposites; shorter words only look like it. */
const SHORTEST = 4;

/** True for two stems that say the opposite of each other. */
export function areOpposite(a: string, b: string): boolean {
  if (opposites.get(a)?.has(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST && prefixes.some((prefix) => long === prefix + short);
}
