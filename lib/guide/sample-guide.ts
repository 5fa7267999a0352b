import type { ContentFile } from './read-guide';

/** For tests: a small guide as files, complete and without a fault. */
export function sampleFiles(
  change: Readonly<Record<string, (text: string) => string>> = {},
): ContentFile[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    text: change[path]?.(text) ?? text,
  }));
}

const rubric = `question: q01
points:
${['sparse', 'penalty', 'overfit', 'choice'].map(point).join('')}
contrasts:
  - id: q01.l1-l2
    sides:
      - { entity: l1, claims: [zero-weights] }
      - { entity: l2, claims: [small-weights] }
misconceptions:
${['a', 'b', 'c', 'd'].map(misconception).join('')}
beyond:
  - id: q01.b-more
    statement: Both come from a prior on the weights.
    patterns: [[prior]]
    wordings: [It is a prior on the weights in disguise.]
`;

function point(name: string): string {
  const concept = {
    sparse: 'zero-weights',
    penalty: 'penalty',
    overfit: 'overfit',
    choice: 'many-inputs',
  }[name];
  const words: Record<string, string[]> = {
    sparse: [
      'Lasso makes some weights exactly zero.',
      'The weights become exactly zero under lasso.',
      'With L1 many weights go to zero.',
      'L1 pushes weights to zero.',
    ],
    penalty: [
      'It adds a penalty to the loss.',
      'A penalty is added.',
      'You put a penalty on top of the loss.',
      'There is a penalty term in the loss.',
    ],
    overfit: [
      'It keeps the model from overfitting.',
      'Less overfitting is the aim.',
      'The aim is to overfit less.',
      'Models overfit less with it.',
    ],
    choice: [
      'Take it when many inputs are useless.',
      'Good with many useless inputs.',
      'When many of the inputs are useless, use it.',
      'Many useless inputs call for it.',
    ],
  };
  return `  - id: q01.${name}
    statement: ${words[name]?.[0]}
    essential: ${name === 'sparse'}
    why: It is the reason to choose it.
    probe: What happens as you turn it up for q01 ${name.length}?
    terms: [${concept}]
    patterns: [[${concept}]]
    wordings:
${(words[name] ?? []).map((text) => `      - ${text}\n`).join('')}`;
}

function misconception(name: string): string {
  return `  - id: q01.m-${name}
    claim: The sky over ${name} is green.
    wordings: [I believe the sky over ${name} is green., The ${name} sky has a green colour.]
    patterns: [{ subject: [sky], claim: [green] }]
    correction: It is blue.
    challenge: What do you see when you look up?
    contradicts: [q01.sparse]
`;
}

const files: Record<string, string> = {
  'guides/sample/guide.yaml': `id: sample
title: Sample
version: 1.0.0
written: '2024'
sections: [{ id: one, title: One, about: The only section there is. }]
checklist: [{ topic: Regularization, questions: [q01] }]
cards: [{ term: Weights, value: '0', question: q01 }]
`,
  'guides/sample/questions/q01.md': `---
id: q01
section: one
prompt: What does the first penalty do?
spoken: What does the first penalty do?
kind: comparison
level: foundation
minutes: 3
minutes_because: Short.
---

## Reference answer

It adds a penalty to the loss, so that the model overfits less. Lasso makes some weights exactly
zero. Take it when many inputs are useless.

## Model answer, spoken

So what you do is put a penalty term next to the loss, and that stops the thing from overfitting. With lasso, weights really go to zero. I use it if there are many useless inputs around.

## Model answer, written

A penalty joins the loss and curbs overfitting; lasso weights go to zero, which suits many useless inputs.
`,
  'guides/sample/rubrics/q01.yaml': rubric,
  'concepts/all.yaml': `concepts:
  - { id: l1, means: the first penalty, any: [l1, lasso] }
  - { id: l2, means: the second penalty, any: [l2, ridge] }
  - { id: zero-weights, means: weights become zero, any: [weights … zero] }
  - { id: small-weights, means: weights become small, any: [weights … small] }
  - { id: penalty, means: a penalty on the loss, any: [penalty] }
  - { id: overfit, means: overfitting, any: [overfit*] }
  - { id: many-inputs, means: many useless inputs, any: [many … useless … inputs] }
  - { id: prior, means: a prior, any: [prior … weights] }
  - { id: sky, means: the sky, any: [sky] }
  - { id: green, means: green, any: [green] }
`,
};
