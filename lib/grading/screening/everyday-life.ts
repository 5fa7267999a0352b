import type { Token } from '@/lib/grading/text/tokens';

/** What only the living do, and no figure of speech has a program or a formula do: nothing "eats memory" or is "baked in" here. */
const regular =
  'yawn whisper giggle chuckle laugh smile sneeze cough pray kiss flirt ski jog cook knit fish bathe shave gossip applaud snore ' +
  'bark meow purr moo chirp howl growl roar quack bleat neigh cluck brew fry roast grill barbecue sip slurp munch nibble lick ' +
  'sniff dine vacation picnic sunbathe surf sail skate hike juggle tickle cuddle wink blush sweat shiver faint hiccup burp snooze ' +
  'doze yodel hum whistle frown sulk pout moan groan sob sigh mourn embroider crochet mow plough milk graze gallop trot somersault ' +
  'waltz serenade divorce vomit apologise apologize quarrel bicker brag seduce scream comb tiptoe drizzle water adore dance hug marry';
const irregular =
  'eat eats eaten ate drink drinks drank drunk sleep sleeps slept sing sings sang sung singing weep weeps wept cry cries cried ' +
  'swim swims swam swum swimming wear wears wore bake bakes boil boils smell smells rain rains rained raining snow snows snowed ' +
  'forgive forgives forgave envies paints sews sewed skiing';
/** What is said of the living, or of a dish. */
const states =
  'thirsty sleepy delicious tasty yummy spicy jealous ticklish sweaty allergic purple pink furry fluffy pregnant divorced barefoot ' +
  'sunburnt sunburned homesick grumpy melancholic heartbroken lovesick crunchy juicy vegetarian vegan tipsy seasick itchy';
/** What is at home in a kitchen, a stable, a wardrobe or on a holiday. */
const things =
  'coffee beer wine milk soup cake pancake pancakes toast bread butter cheese ham bacon sausage sausages sandwich sandwiches potato ' +
  'potatoes tomato tomatoes onion onions carrot carrots cucumber garlic cinnamon pepper honey jam marmalade chocolate candy breakfast lunch ' +
  'dinner supper dessert noodles spaghetti steak horse horses cow cows pig pigs goat goats monkey monkeys penguin penguins dolphin dolphins ' +
  'goose geese squirrel squirrels hamster hamsters butterfly butterflies violin guitar trumpet flute opera lullaby lullabies raincoat scarf ' +
  'scarves sweater sweaters sock socks shoes trousers umbrella umbrellas bicycle tractor sunset sunrise honeymoon teeth toothbrush ' +
  'moustache pyjamas pajamas pillow mattress blanket bathtub balloon balloons tango cartwheel cartwheels';

const deeds = new Set([...regular.split(' ').flatMap(forms), ...irregular.split(' ')]);
const lived = new Set(states.split(' '));
const household = new Set(things.split(' '));

function forms(verb: string): string[] {
  const stem = verb.replace(/e$/u, '');
  const past = /[^aeo]y$/u.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, thirdPerson(verb), past, `${stem}ing`];
}

function thirdPerson(verb: string): string {
  if (/[^aeo]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}${/(?:s|sh|ch|x)$/u.test(verb) ? 'es' : 's'}`;
}

/** What people do with a paper, a course or a channel: done to "me" or "my …" by the thing, it is the wrong way round. */
const ofReaders = new Set(
  'read subscribe watch listen attend bookmark study browse'
    .split(' ')
    .flatMap((verb) => [verb, thirdPerson(verb)]),
);
const me = /^(?:me|my|mine|us|our)$/u;
/** Words of a name, and from the deed to whom it is done. */
const NAME = 3;
const NEAR = 3;
/** "Is a notepad", "like a waiter": a picture, which one may draw. */
const picture = /^(?:like|as|imagine|think|say|called)$/u;
const copula = /^(?:is|are|be|being|becomes?|was|were)$/u;
const article = /^(?:an?|the|my|our|your|one|just)$/u;

/** How a thing is spoken of as if it lived: it does or is what only the living do and are, or has to do with their things. */
export type Lived = 'deed' | 'thing';

/**
 * "The query marries the key", "the gradient is fried", "arXiv reads me", "F1 likes soup": what the words of a clause say of the
 * thing they begin with. `isOfThing`: whether a word is of the things of the question; with others before it, a deed is theirs.
 */
export function livedIn(
  words: readonly Token[],
  isOfThing: (token: Token) => boolean,
): Lived | undefined {
  const first = words.findIndex(isContent);
  if (first < 0 || !isOfThing(words[first]!)) return undefined;
  const rest = words.slice(first + 1);
  const deed = rest.findIndex(
    ({ normal }, at) => deeds.has(normal) || lived.has(normal) || isReadersDeed(rest, at),
  );
  if (
    deed >= 0 &&
    rest
      .slice(0, deed)
      .every((token) => !isContent(token) || isOfThing(token) || going.test(token.normal))
  )
    return 'deed';
  const isPicture = words.some(
    ({ normal }, at) =>
      picture.test(normal) || (copula.test(normal) && article.test(words[at + 1]?.normal ?? '')),
  );
  return !isPicture && rest.some(({ normal }) => household.has(normal)) ? 'thing' : undefined;
}

const going = /^(?:go|goes|went|like|likes|love|loves|hate|hates|want|wants|start|starts|ready)$/u;

function isReadersDeed(rest: readonly Token[], at: number): boolean {
  return (
    at < NAME &&
    ofReaders.has(rest[at]!.normal) &&
    rest.slice(at + 1, at + NEAR).some(({ normal }) => me.test(normal))
  );
}

function isContent({ little, sign }: Token): boolean {
  return !little && !sign;
}
