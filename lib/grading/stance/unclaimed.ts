import { isLeftUnused } from './left-unused';
import { lower } from './polarity';
import { bySentence, type Clause, type Statements } from '@/lib/grading/text/statements';

/**
 * What an answer says without claiming it: asked back ("Is it ridge that uses squares?"), said both ways ("maybe it
 * does, maybe not"), or guessed by somebody who says right away to have no idea. "I think" and "probably" are claims.
 */
export interface Unclaimed {
  /** Clauses of which nothing is claimed. */
  readonly open: ReadonlySet<number>;
  /** Clauses that are guessed, or that tell of what nobody makes use of: they make a point partly at most. */
  readonly guessed: ReadonlySet<number>;
}

/** "Is it …", "Could variance be …", "or is it L2?": affirmed with yes or no. */
const yesOrNo =
  /^(?:(?:so|and|or|but|well|hmm+|um+|uh+|maybe|wait|ok|okay|sorry)[ ,]+)*(?:is|are|was|were|do|does|did|can|could|would|will|should|has|have|might|isn't|aren't|wasn't|doesn't|don't|didn't|can't|couldn't|wouldn't|won't|shouldn't|hasn't|haven't)\b/u;
/** The question is affirmed right after it, or was put to go on from it. */
const affirmed =
  /^(?:yes|yeah|yep|then|if so|exactly|right|correct|of course|certainly|sure|because|it (?:is|does|was|can|could|will)|they (?:are|do|can|will)|use|take|go for|here)\b/u;
const bothWays =
  /\b(?:maybe|perhaps)\b.{2,}\b(?:maybe|perhaps)\b|\b(?:maybe|perhaps|(?<=[,.…—–-] ?|(?:^|[,:] )(?:is|are|was|does|do|did|can|will) [^,.:]{2,50} )or) not\b(?: sure)?(?:[.,!]|$)|\b(?:or (?:is it |was it |maybe )?(?:the )?other way(?: a?round)?|(?:could|might) (?:also )?be the (?:other(?: one)?|opposite))\b/u;
/** "I think it's for games?": a guess, put as a question. With "right?" at its end it only looks for a nod. */
const guess =
  /\b(?:i(?:'d| would| do| just| can only)? (?:think|guess|believe|suppose|assume|say)|maybe|perhaps|probably|possibly|presumably|supposedly|or something|or so|if i (?:remember|recall)|could it be|might be|isn't it)\b/u;
const nod = /\b(?:right|ok|okay|yes|yeah|you know|see|correct|no)$/u;
const wh =
  /^(?:(?:so|and|but|well|now)[ ,]+)*(?:what|why|how|which|who|when|where|whose|if|suppose)\b/u;
/** What somebody says not to know, in its own clause. */
const wondered =
  /\b(?:not (?:really |quite |so |entirely )?sure|unsure|no idea|no clue|i (?:really |honestly )?(?:do not|don't|can't|cannot|couldn't) (?:really |quite )?(?:know|remember|recall|tell|say|explain)(?: you)?|i wonder|i(?:'m| am) wondering) (?:whether|if|which|what|how|why|who)\b/u;
/** Says of nothing by name that one does not know it: of what was just said. */
const noIdea =
  /^(?:(?:but|and|so|well|honestly|sorry|really|to be honest)[ ,]+)*(?:i (?:really |honestly |just )*(?:have no (?:idea|clue)|(?:do not|don't) (?:really )?know|haven't (?:a|the faintest) (?:clue|idea)|am (?:just |only )?guessing)|i'm (?:just |only )?guessing|no (?:idea|clue)|(?:just|only|pure|a) (?:a )?guess(?:ing)?)(?:,? (?:really|honestly|at all|though|here|sorry|to be honest|about (?:that|it|this)))*$/u;
const nor =
  /(?:^|[ ,])(?:i (?:really |honestly )*(?:have no (?:idea|clue)|(?:do not|don't) (?:really )?know)|no (?:idea|clue))(?: (?:really|honestly|at all))*$/u;

/** Known by name only … */
const byName =
  /\b(?:i(?:'ve| have)? (?:only |just |once )*(?:heard|read|seen|come across)|i (?:only |just )*(?:know|remember|recall) (?:only |just )?(?:the|those|these|some) (?:names?|words?|terms?|buzzwords?)|(?:it was |there was |it's )?something (?:about|with|like))\b/u;
/** … of which one says next not to know what they are: "but I couldn't tell you what any of them does". */
const unknown =
  /\bi(?:'ve)? (?:(?:really|honestly|still|just) )*(?:(?:couldn't|could not|can't|cannot) (?:(?:really|actually|honestly) )*(?:tell|say|explain|describe|define|remember|recall)(?: you)?|(?:have )?no (?:idea|clue)|(?:don't|do not) (?:(?:really|actually|honestly) )*(?:know|understand|remember|recall))(?: (?:what|how|which|why|when|about))? (?:(?:any|each|either|one|none|all) of (?:them|these|those|it|that)|they|it|them|these|those|that)\b/u;

/** What others have said, or would have to be looked up, one doesn't say oneself. */
const notOwn =
  /\b(?:everything|all|whatever) (?:that )?(?:the |my |your )?(?:[\w-]+ ){1,3}(?:said|says|told you|mentioned|explained)\b.{0,160}\b(?:applies|goes|holds|is true|counts)\b|\bi(?:'d| would|'ll| will) (?:just |have to |simply )*(?:google|look up|search the (?:web|internet) for|ask (?:chatgpt|an llm|google)) (?:how|what|which|why|when|whether)\b/u;
/** "I do none of it": of what was said right before. */
const noneDone =
  /^(?:(?:but|and|so|well|honestly|sorry|frankly|personally)[ ,]+)*(?:i (?:do|did|use|used|read|follow|have done|have used|know) none of (?:it|that|this|these|those|them|the above)|i(?: have|'ve)? (?:don't|do not|never) (?:do|did|done|use|used|read|follow) any of (?:it|that|this|these|those|them))\b/u;
/** One more thing that one says not to know: "…, how keys work, or what the filter does". */
const asksOn = /^(?:(?:and|or|nor|also)[ ,]+)*(?:whether|if|which|what|how|why|who|when|where)\b/u;

/** In what one would do, one asks: "Is it all queries, or one topic?" */
const asksToDo = /\b(?:you|design)\b/iu;

/** Which clauses say nothing that the speaker claims, and which say what is only guessed. */
export function unclaimedIn(
  statements: Statements,
  prompt: string,
  turnOf: (clause: Clause) => string,
): Unclaimed {
  const sentences = sentencesOf(statements, turnOf);
  const open = new Set<number>();
  const guessed = new Set<number>();
  sentences.forEach(({ clauses, words, isAsked, turn }, place) => {
    const next = sentences[place + 1];
    const after = next?.turn === turn ? next : undefined;
    const isDisowned =
      byName.test(words) &&
      (unknown.test(words) || (after !== undefined && unknown.test(after.words)));
    const isGuess = nor.test(words) || (after !== undefined && noIdea.test(after.words));
    const isOpen =
      isDisowned ||
      notOwn.test(words) ||
      (after !== undefined && noneDone.test(after.words)) ||
      bothWays.test(words) ||
      (isAsked &&
        yesOrNo.test(words) &&
        !(after && affirmed.test(after.words)) &&
        (isGuess || !asksToDo.test(prompt)));
    const isTentative =
      isAsked && !nod.test(words) && !wh.test(words) && !(after && affirmed.test(after.words));
    const parts = clauses.map(({ from, to }) =>
      lower(statements.text, statements.tokens, from, to),
    );
    clauses.forEach(({ index }, at) => {
      // "I don't know the formula, but …": what follows is claimed.
      const isWondered = wondered.test(parts[at]!) && parts.slice(at + 1).every(isAskedOn);
      const goesOn =
        isAskedOn(parts[at]!) && parts.slice(0, at).some((part) => wondered.test(part));
      const isAskedGuess = isTentative && parts.slice(0, at + 1).some((part) => guess.test(part));
      if (isOpen || isWondered || goesOn) open.add(index);
      else if (isGuess || isAskedGuess || isLeftUnused(parts, at)) guessed.add(index);
    });
  });
  return { open, guessed };
}

const isAskedOn = (words: string) => asksOn.test(words);

interface Said {
  readonly clauses: readonly Clause[];
  readonly words: string;
  readonly isAsked: boolean;
  readonly turn: string;
}

function sentencesOf(
  { text, tokens, clauses }: Statements,
  turnOf: (clause: Clause) => string,
): Said[] {
  return bySentence(clauses).map((own) => {
    const { end } = tokens[own.at(-1)!.to - 1]!;
    return {
      clauses: own,
      words: lower(text, tokens, own[0]!.from, own.at(-1)!.to),
      isAsked: /^["”’)\]\s]*\?/u.test(text.slice(end, end + 4)),
      turn: turnOf(own[0]!),
    };
  });
}
