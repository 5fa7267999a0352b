import type { DrawRequest } from './draw';

/** A ready-made set-up. Sections that a guide does not have are left out of the request. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly request: Omit<DrawRequest, 'title' | 'mode' | 'timing' | 'only'>;
}

const any = { sections: [], kinds: [], levels: [] };

export const presets: readonly Preset[] = [
  {
    id: 'warm-up',
    title: '10-minute warm-up',
    about: 'A couple of short questions to get talking.',
    request: {
      ...any,
      kinds: ['concept', 'comparison', 'technique'],
      size: { by: 'minutes', minutes: 10 },
    },
  },
  {
    id: 'llm-rag',
    title: 'LLM and RAG deep dive',
    about: 'Language models, retrieval and vector search.',
    request: {
      ...any,
      sections: ['llms', 'rag', 'vector-databases'],
      size: { by: 'minutes', minutes: 30 },
    },
  },
  {
    id: 'foundations',
    title: 'ML foundations',
    about: 'Machine learning, deep learning and NLP basics.',
    request: {
      ...any,
      sections: ['ml-fundamentals', 'deep-learning', 'nlp'],
      size: { by: 'minutes', minutes: 25 },
    },
  },
  {
    id: 'behavioral',
    title: 'Behavioral',
    about: 'Your own stories, and what you would do when things go wrong.',
    request: { ...any, sections: ['behavioral'], size: { by: 'count', count: 4 } },
  },
  {
    id: 'full-loop',
    title: 'Full loop',
    about: 'An hour over all sections, design and behavioral included.',
    request: { ...any, size: { by: 'minutes', minutes: 60 } },
  },
];
