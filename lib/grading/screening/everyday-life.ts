import type { Token } from '@/lib/grading/text/tokens';

/** What only the living do, and no figure of speech has a program or a formula do: nothing "eats memory" or is "baked in" here. */
const deeds =
  'yawn whisper giggle chuckle laugh smile sneeze cough pray kiss flirt ski jog cook knit fish bathe shave gossip applaud snore ' +
  'bark meow purr moo chirp howl growl roar quack bleat neigh cluck brew fry roast grill barbecue sip slurp munch nibble lick ' +
  'sniff dine vacation picnic sunbathe surf sail skate hike juggle tickle cuddle wink blush sweat shiver faint hiccup burp snooze ' +
  'doze yodel hum whistle frown sulk pout moan groan sob sigh mourn embroider crochet mow plough milk graze gallop trot somersault ' +
  'waltz serenade divorce vomit apologise apologize quarrel bicker brag seduce scream comb tiptoe drizzle water adore dance hug marry';
/** Forms of such verbs that no rule makes. */
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

/** Words of everyday life, none of them at home in a program or a formula: where they lie among the vectors, others of their kind do. */
export const ofEverydayLife: readonly string[] = [deeds, irregular, states, things].flatMap(
  (words) => words.split(' '),
);

/** What people do with a paper, a course or a channel: done to "me" or "my …" by the thing, it is the wrong way round. */
const ofReaders = /^(?:read|subscribe|watch(?:e)?|listen|attend|bookmark|study|studie|browse)s?$/u;
const me = /^(?:me|my|mine|us|our)$/u;
/** Words of a name, and from the deed to whom it is done. */
const NAME = 3;
const NEAR = 3;

/** "Podcasts listen to my commute": what a reader does, done to the reader by the thing that a clause begins with. */
export function isReadersDeed(
  words: readonly Token[],
  isOfThing: (at: number) => boolean,
): boolean {
  const first = words.findIndex(({ little, sign }) => !little && !sign);
  if (first < 0 || !isOfThing(first)) return false;
  return words
    .slice(first + 1, first + 1 + NAME)
    .some(
      ({ normal }, at) =>
        ofReaders.test(normal) &&
        words.slice(first + at + 2, first + at + 1 + NEAR).some((token) => me.test(token.normal)),
    );
}
