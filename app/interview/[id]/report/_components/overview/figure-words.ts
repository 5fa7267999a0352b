import type { Figure } from '@/lib/speech/delivery';

const reasons: Record<Extract<Figure, { kind: 'not-measurable' }>['why'], string> = {
  'no-speech': 'not measurable: no speech was heard',
  'too-short': 'not measurable: too short',
  'no-words': 'not measurable: no words were heard',
  'transcriber-drops-them': 'not measurable: whoever wrote your words down may have left them out',
  'no-limit': 'not measurable: this part had no time of its own',
};

/** A figure as it is shown, or why there is none. */
export function inWords(figure: Figure, show: (value: number) => string): string {
  switch (figure.kind) {
    case 'measured':
      return show(figure.value);
    case 'at-least':
      return `at least ${show(figure.value)}`;
    case 'not-measurable':
      return reasons[figure.why];
  }
}
