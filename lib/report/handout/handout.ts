import type { Mark } from '@/lib/report/question/question-report';
import type { DimensionRow } from '@/lib/report/picture/dimension-rows';
import type { LevelSteps } from '@/lib/report/picture/level-steps';
import type { Sign } from '@/lib/report/picture/signs';
import type { StoryRow } from '@/lib/report/picture/story-rows';
import type { ValueLines } from '@/lib/report/picture/value-lines';
import type { Part } from './include';

/**
 * A report as it is handed to somebody: made of a few kinds of blocks, so that the shared page, the file and
 * the Markdown say the same. What is not included is not in here, so nothing that renders it can leak it.
 */
export interface Handout {
  readonly title: string;
  /** Guide, mode and day. */
  readonly about: string;
  /** Whom “you” means, for whoever reads it. */
  readonly reading: string;
  /** At the top of each printed page. */
  readonly running: string;
  readonly shown: readonly Part[];
  readonly hidden: readonly Part[];
  /** The whole interview. */
  readonly sections: readonly HandoutSection[];
  /** One section a question, in the order asked; `id` is the question's. */
  readonly questions: readonly HandoutSection[];
}

/** Whether anything stands under a section's title; of a question, perhaps nothing is included. */
export function hasContent({ blocks }: HandoutSection): boolean {
  return blocks.length > 0;
}

export interface HandoutSection {
  readonly id: string;
  /** A line above the title; null without one. */
  readonly over: string | null;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** `said`: the candidate's own words, word for word. */
export type Look = 'plain' | 'strong' | 'soft' | 'warn' | 'said';

/** What stands on paper only where it was asked for: it is long, and the same for everybody. */
export type PaperPart = 'references' | 'models';
export const paperParts: readonly (readonly [PaperPart, words: string])[] = [
  ['references', 'with the guide’s references'],
  ['models', 'with model answers'],
];

export interface Span {
  readonly text: string;
  readonly look: Look;
}

/** What a stretch of text is proof of, or how a stronger answer came by it. */
export type StretchKind =
  Mark['kind'] | 'added' | 'corrected' | 'to-tell' | 'against' | 'left-out' | 'retold';

export interface MarkedStretch {
  readonly text: string;
  readonly kind: StretchKind | null;
  /** Numbers of the points that it is proof of, where its last words are. */
  readonly numbers: readonly number[];
}

/** One thing to do next, with the words for doing it. */
export interface HandoutStep {
  /** The section of the question it is about; null when it is about the whole. */
  readonly section: string | null;
  readonly title: string;
  /** What it can gain; null where that is not told. */
  readonly worth: string | null;
  readonly sentences: readonly string[];
  readonly action: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'list';
      readonly items: readonly {
        /** A sign before the item; null for a plain one. */
        readonly sign: Sign | null;
        readonly lines: readonly (readonly Span[])[];
      }[];
    }
  | {
      readonly kind: 'figures';
      readonly rows: readonly { readonly name: string; readonly value: string }[];
    }
  /** The pictures of a report, each with its twin in words. */
  | { readonly kind: 'level'; readonly steps: LevelSteps; readonly sentence: string }
  | { readonly kind: 'sections'; readonly picture: ValueLines }
  | { readonly kind: 'time'; readonly picture: ValueLines }
  | { readonly kind: 'dimensions'; readonly rows: readonly DimensionRow[] }
  | { readonly kind: 'story'; readonly rows: readonly StoryRow[] }
  | {
      readonly kind: 'answer';
      readonly title: string;
      /** What was asked, unless it was the question itself. */
      readonly asked: string | null;
      readonly stretches: readonly MarkedStretch[];
    }
  /** What to do next, in order. */
  | { readonly kind: 'steps'; readonly steps: readonly HandoutStep[] }
  /** The guide's Markdown. */
  | {
      readonly kind: 'prose';
      readonly title: string;
      readonly markdown: string;
      readonly paper: PaperPart;
    };

export const plain = (text: string): Span => ({ text, look: 'plain' });
export const strong = (text: string): Span => ({ text, look: 'strong' });
export const soft = (text: string): Span => ({ text, look: 'soft' });
export const warn = (text: string): Span => ({ text, look: 'warn' });
export const said = (text: string): Span => ({ text, look: 'said' });

export function line(...spans: readonly Span[]): Block {
  return { kind: 'text', spans };
}

/** Blocks under a heading of their own; nothing where there are none. */
export function under(text: string, blocks: readonly Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks];
}

/** A plain list; nothing where it is empty. */
export function listed(items: readonly (readonly Span[])[]): Block[] {
  return items.length === 0
    ? []
    : [{ kind: 'list', items: items.map((each) => ({ sign: null, lines: [each] })) }];
}

/** What each kind of stretch is, for whoever reads the marks. */
export const stretchNames: Record<StretchKind, string> = {
  met: 'makes a point',
  partial: 'makes a point in part',
  misconception: 'not right',
  beyond: 'goes beyond the reference',
  claimed: 'says a point, by your own mark',
  denied: 'not what it was heard as, by your own mark',
  added: 'added: a point that was missing',
  corrected: 'put right',
  'to-tell': 'to be told here',
  against: 'says the opposite of what is added',
  'left-out': 'better left out: it tells nothing, or may be held against you',
  retold: 'told again after the interview',
};
