import { describe, expect, it } from 'vitest';
import { understand } from './understanding';

const said: Record<string, string[]> = {
  repeat: [
    'Can you repeat that?',
    'sorry, could you repeat the question please',
    'Say that again',
    "I didn't catch that",
    'What was the question?',
    'pardon?',
    'come again',
  ],
  clarify: [
    'What do you mean?',
    'could you clarify the question',
    "I don't understand the question",
    'Can you rephrase that, please?',
    'what exactly are you asking',
    'Can you rephrase that? I am a bit nervous, sorry.',
  ],
  hint: [
    'Can I have a hint?',
    'a hint please',
    'could you give me a small hint',
    'hint',
    'any clue?',
  ],
  time: [
    'How much time do I have left?',
    'how long do I have',
    'how many minutes are left',
    "what's the time left",
  ],
  skip: ['skip', 'Can we skip this one?', "let's move on", 'next question please', 'pass'],
  stop: ["let's stop", 'I want to stop the interview', 'end the interview', 'can we stop here'],
  'dont-know': [
    "I don't know",
    'idk',
    'no idea',
    "sorry, I really don't know that",
    'I have no clue',
    'not sure',
    'I don’t know this one',
    "I don't know more.",
    'I don’t know anything else',
  ],
  'think-aloud': [
    'let me think',
    'Hmm...',
    'give me a moment',
    'one second',
    'um, let me think about that',
    'good question',
  ],
  answer: [
    '',
    'Skip connections let gradients flow.',
    "I don't know the exact formula, but L1 adds absolute values.",
    'Time series cross-validation respects the order.',
    'You can repeat the training with another fold.',
    'Stop words are removed first.',
    'We hint the model with examples.',
    'Pass the query through an encoder.',
    'It depends on how much time the retrieval takes.',
    'Let me think. So RAG has a retriever and a generator, and the retriever finds the chunks.',
    'No, it is not the same.',
    'yes',
  ],
};

describe('understanding a message', () => {
  for (const [as, messages] of Object.entries(said))
    it.each(messages)(`takes "%s" as ${as}`, (message) => {
      expect(understand(message)).toBe(as);
    });

  it('takes a yes for a stop only right after it was asked', () => {
    expect(understand('yes, stop', true)).toBe('stop');
    expect(understand('yes', true)).toBe('stop');
    expect(understand('yes', false)).toBe('answer');
    expect(understand('It stops overfitting', true)).toBe('answer');
  });
});
