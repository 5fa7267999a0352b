import type { ConceptTable } from '@/lib/guide/concept';
import { leftToSay } from '@/lib/interview/left-to-say';
import type { MoveBrief } from '@/lib/interview/move-brief';
import {
  faultOfProposal,
  problemOfProposal,
  type ProposalFault,
} from '@/lib/interview/probe-proposal';
import { saysEnough } from '@/lib/interview/says-enough';
import { builtIn, speechFault, type SpokenBy, type WhyBuiltIn } from '@/lib/interview/spoken-by';
import { checksFor } from '@/lib/interview/speech-checks';
import { SpokenGuard, type SpeechChecks } from '@/lib/interview/spoken-guard';
import { wording } from '@/lib/interview/wording';
import type { Interviewer, Proposal, Speech } from '@/lib/ports/interviewer';

type Part =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'keep'; readonly words: string };

/** What was said in the end, and by whom. */
export interface Said {
  readonly words: string;
  readonly by: SpokenBy;
}

/**
 * One move being said: begun when it is made, checked word by word as it is read, and completed with the
 * built-in wording wherever the interviewer stops, talks nonsense or says what it must not.
 */
export class SayMove {
  said: Said;
  private readonly proposal: Promise<Proposal> | undefined;
  private readonly speech: Speech | undefined;
  private readonly checks: SpeechChecks;
  private readonly enough = new AbortController();

  constructor(
    private readonly interviewer: Interviewer,
    readonly brief: MoveBrief,
    private readonly concepts: ConceptTable,
    interview: string,
    private readonly signal: AbortSignal,
  ) {
    this.said = { words: brief.words, by: builtIn };
    // Made while the model thinks: what it takes to look for terms is compiled here.
    this.checks = checksFor(brief, concepts);
    const own = AbortSignal.any([signal, this.enough.signal]);
    if (brief.move.kind === 'probe' && interviewer.propose)
      this.proposal = interviewer.propose(
        brief,
        interview,
        (proposal) => problemOfProposal(proposal, brief, concepts),
        own,
      );
    else this.speech = interviewer.say(brief, interview, own);
  }

  async *parts(): AsyncGenerator<Part> {
    if (this.proposal) yield* this.ownProbe(await this.proposal);
    else if (this.speech) yield* this.spoken(this.speech);
  }

  /** A probe of the interviewer's own is asked when it passes every check. */
  private *ownProbe(asked: Proposal): Generator<Part> {
    const calls = [...asked.calls];
    if (asked.kind === 'failed') return yield* this.complete('', asked.why, calls);
    const { proposal } = asked;
    const { point } = proposal;
    if (point === null) return yield* this.askNothing(calls);
    const fault = faultOfProposal(proposal, this.brief, this.concepts);
    if (fault) return yield* this.complete('', whyNotAsked(fault), calls);
    const words = proposal.probe.replaceAll(/\s+/gu, ' ').trim();
    const { move } = this.brief;
    const aims = move.kind === 'probe' && move.targets.includes(point);
    this.said = { words, by: { who: 'model', calls, probes: aims ? null : point } };
    yield { kind: 'words', words };
  }

  /** Whoever has said it already is not asked for it; the move and its targets stay what they are. */
  private *askNothing(calls: string[]): Generator<Part> {
    const words = wording.anythingToAdd();
    this.said = { words, by: { who: 'completed', why: 'already_said', kept: 0, calls } };
    yield { kind: 'words', words };
  }

  private async *spoken(speech: Speech): AsyncGenerator<Part> {
    if (this.interviewer.engine === 'embedded') {
      for await (const words of speech.words) yield { kind: 'words', words };
      return;
    }
    const guard = new SpokenGuard(this.checks);
    let shown = '';
    for await (const words of speech.words) {
      const fresh = guard.take(words);
      shown += fresh;
      if (fresh !== '') yield { kind: 'words', words: fresh };
      if (guard.full || guard.fault) {
        // The rest would only cost time and tokens.
        this.enough.abort();
        break;
      }
    }
    const end = await speech.end;
    const stopped = guard.full || guard.fault !== undefined ? undefined : end;
    if (stopped?.ok) {
      const last = guard.end();
      shown += last;
      if (last !== '') yield { kind: 'words', words: last };
    }
    if (this.signal.aborted) return;
    const calls = [...end.calls];
    const { kept } = guard;
    const why = guard.fault ?? (stopped && !stopped.ok ? stopped.why : undefined);
    // Of a reply that just stops in mid-sentence the whole sentences are enough, if they are.
    const words =
      why === undefined && !(kept !== '' && saysEnough(this.brief, kept)) ? shown.trim() : kept;
    if (saysEnough(this.brief, words)) {
      if (words !== shown.trim()) yield { kind: 'keep', words };
      this.said = { words, by: { who: 'model', calls, probes: null } };
      return;
    }
    if (kept !== shown.trim()) yield { kind: 'keep', words: kept };
    yield* this.complete(kept, why ?? 'not_said', calls);
  }

  private *complete(kept: string, why: WhyBuiltIn, calls: string[]): Generator<Part> {
    const rest = kept === '' ? this.brief.words : ` ${leftToSay(this.brief, kept)}`;
    this.said = {
      words: kept + rest,
      by: { who: 'completed', why, kept: kept.length, calls },
    };
    yield { kind: 'words', words: rest };
  }
}

/** A fault of a proposal as one of words: what is no fault of words was not what was to be said. */
function whyNotAsked(fault: ProposalFault): WhyBuiltIn {
  if (fault === 'presupposes') return 'gives_away';
  const isOfWords = speechFault.safeParse(fault);
  return isOfWords.success ? isOfWords.data : 'not_said';
}
