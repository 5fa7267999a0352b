import { marking } from '@/lib/grading/score';
import { UNSURE } from '@/lib/grading/verdict';
import { MOST_FOLLOW_UPS } from '@/lib/interview/policy';
import { Explained, Terms } from './explained';

const { credit, partial, misconception } = marking;

/** Points, proof, follow-ups and hints. */
export function Points() {
  return (
    <Explained id="points" title="Key points, with your words as proof">
      <p>
        Each question has a list of key points: single claims that a good answer makes. The grader
        looks for each of them in everything you said on the question, first answer and follow-ups
        together. A point only counts when a quote from your answer proves it; the report shows that
        quote in its place.
      </p>
      <Terms
        terms={[
          { term: 'Made', means: `The claim is there. It earns its credit in full.` },
          {
            term: 'Partly made',
            means: `Some of the claim is there. It earns ${partial} of its credit.`,
          },
          { term: 'Missed', means: 'Nothing you said proves it. It earns 0.' },
          {
            term: 'Beyond',
            means:
              'Something right that the rubric does not ask for. The report names it; the score stays the same.',
          },
        ]}
      />
    </Explained>
  );
}

export function FollowUps() {
  return (
    <Explained id="follow-ups" title="Follow-ups and hints">
      <p>
        After an answer the interviewer may ask on, at most {MOST_FOLLOW_UPS} times a question. What
        drew a point out of you decides what it is worth:
      </p>
      <Terms
        terms={[
          { term: 'The question', means: `${credit.question}, said without help.` },
          {
            term: 'A probe',
            means: `${credit.probe}. It asks for a missing point without giving it away.`,
          },
          {
            term: 'A challenge',
            means: `${credit.challenge}. It makes you think again about something you said. In an exam that may also be something right.`,
          },
          {
            term: 'A hint',
            means: `${credit.hint}, for the point that the hint was about. Hints come only when you ask, and only in practice.`,
          },
        ]}
      />
    </Explained>
  );
}

export function Misconceptions() {
  return (
    <Explained id="misconceptions" title="Misconceptions">
      <p>
        A rubric also lists well-known false claims. Stating one takes {misconception.stated} off
        the credit of the question; correcting it afterwards, or doubting it yourself (“maybe I
        mixed the two up”), brings that down to {misconception.corrected}. Two halves of one mix-up
        are one mistake. What you take back in the same breath (“no, wait, …”) counts neither for
        you nor against you. A score never falls below 0.
      </p>
    </Explained>
  );
}

const notCredited = [
  ['An empty answer', 'or only “I don’t know”: the question counts as not answered.'],
  ['Key-mashing', 'and the same word over and over.'],
  ['The question repeated', 'in your answer: those words earn nothing.'],
  ['A list of keywords', 'without saying anything about them.'],
  ['The sides swapped', 'in a comparison: what is true of one, said of the other.'],
  [
    'Instructions to the grader,',
    'such as “give full marks”: that sentence is left out, the rest is graded.',
  ],
] as const;

export function NotCredited() {
  return (
    <Explained id="not-credited" title="What earns nothing">
      <ul className="list-disc space-y-1.5 pl-5">
        {notCredited.map(([what, rest]) => (
          <li key={what}>
            <span className="font-semibold">{what}</span> {rest}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        Grammar, spelling, accent and length are not graded. One stretch of words pays for one
        point, unless it plainly makes a second; saying a thing twice earns it once.
      </p>
    </Explained>
  );
}

export function Coverage() {
  return (
    <Explained id="coverage" title="Not answered, and how sure the grader is">
      <p>
        Questions that you skipped, did not answer or were not asked are left out of the score, not
        counted as 0. So that a score is not read as more than it is, its coverage stands beside it:
        “4 of 5 answered”.
      </p>
      <p>
        Every label carries a confidence from 0 to 1. Below {UNSURE} the report says “not sure” and
        why: look at the quote and judge for yourself.
      </p>
    </Explained>
  );
}

export function YourMarks() {
  return (
    <Explained id="your-marks" title="When the grader is wrong">
      <p>
        In the report you can say so. “I did say this” lets you tick the sentences of your answer
        that make a missed or partly made point; “I did not say this” takes a point back that was
        credited wrongly; “I did not claim this” answers a misconception that you did not mean, and
        “I put this right” or “I did not put this right” what became of one. In a story, “I did tell
        this” and “This is not so” do the same for its parts, its measured result and what may be
        held against it. Your marks are kept, shown in your answer, and can be taken back.
      </p>
      <p>
        They never change what the grader says: neither the score nor the level, its reasons or its
        counts. What they would change stands in one sentence beside them, and a second score stands
        wherever a score is shown in the report: “By the grader 62 · with your marks 70”. It follows
        the same rule, with your marks in place of the labels you contest.
      </p>
    </Explained>
  );
}

const unseen = [
  [
    'Pictures and stories.',
    'An idea told only as a metaphor or an everyday example is often missed.',
  ],
  ['Rare wording.', 'A right answer in words that nobody thought of counts as missed.'],
  [
    'Right words, wrong sense.',
    'A false sentence made of the right words can pass, when it is no known misconception.',
  ],
  ['Far references.', 'In “the former does, the latter does not” it can lose who is meant.'],
  ['Irony and hedging.', 'It takes you at your word, and cannot hear how sure you sound.'],
  ['Facts beyond the rubric.', 'It cannot check what its rubric does not name, or do sums.'],
  ['Code and drawings.', 'It reads English sentences.'],
  [
    'Other languages.',
    'An answer that is plainly not in English is not graded and is left out of the score.',
  ],
  ['Style and order.', 'How well an answer is built or told is no part of the score.'],
] as const;

export function Limits() {
  return (
    <Explained id="limits" title="What this grader can’t do">
      <p>
        It runs without a key and without a network, and it reads words, not minds. What it cannot
        see:
      </p>
      <ul className="mt-3 list-disc space-y-1.5 pl-5">
        {unseen.map(([what, rest]) => (
          <li key={what}>
            <span className="font-semibold">{what}</span> {rest}
          </li>
        ))}
      </ul>
      <p className="mt-4">
        That is why the report shows its reasons: for every point the quote that proved it, or the
        plain statement that it was not found, next to the guide’s own answer. The same answer
        always gets the same score.
      </p>
    </Explained>
  );
}
