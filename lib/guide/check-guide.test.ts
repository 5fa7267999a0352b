import { describe, expect, it } from 'vitest';
import { checkGuide } from './check-guide';
import { renderFault } from './content-fault';
import { readGuide, readWholeGuide } from './read-guide';
import { sampleFiles } from './sample-guide';

const question = 'guides/sample/questions/q01.md';
const rubric = 'guides/sample/rubrics/q01.yaml';
const concepts = 'concepts/all.yaml';
const head = 'guides/sample/guide.yaml';

function faultsWith(path: string, change: (text: string) => string): string {
  const { guide, faults } = readGuide(sampleFiles({ [path]: change }), 'sample');
  return [...faults, ...checkGuide(guide)].map(renderFault).join('\n');
}

describe('the check of a guide', () => {
  it('finds nothing in a whole one', () => {
    expect(faultsWith(head, (text) => text)).toBe('');
  });

  const planted: [what: string, path: string, change: (text: string) => string, names: RegExp][] = [
    [
      'front matter that is not there',
      question,
      () => 'Hello',
      /q01\.md: start with front matter/u,
    ],
    [
      'an unknown heading',
      question,
      (t) => t.replace('## Model answer, written', '## Answer'),
      /q01\.md: ## Answer: use one of/u,
    ],
    [
      'a statement of what somebody else does',
      rubric,
      (t) => t.replace(/statement: .*/u, 'statement: Tells what the speaker took in person.'),
      /\.statement: say it to the person/u,
    ],
    [
      'a missing model answer',
      question,
      (t) => t.replace(/## Model answer, written[\s\S]*/u, ''),
      /q01\.md: ## Model answer, written: is missing/u,
    ],
    [
      'a field of the wrong kind',
      question,
      (t) => t.replace('minutes: 3', 'minutes: long'),
      /q01\.md: minutes: /u,
    ],
    [
      'a field that nobody knows',
      question,
      (t) => t.replace('minutes: 3', 'minutes: 3\nhours: 1'),
      /q01\.md: .*hours/u,
    ],
    [
      'a section that is not there',
      question,
      (t) => t.replace('section: one', 'section: two'),
      /q01\.md: section: guide\.yaml has no section two/u,
    ],
    [
      'a probe of two questions',
      rubric,
      (t) => t.replace('What happens as you turn it up for q01 6?', 'What happens? And why?'),
      /q01\.yaml: q01\.sparse\.probe: must ask one question/u,
    ],
    ['YAML that is not YAML', rubric, () => 'points: [', /q01\.yaml: /u],
    [
      'too few points',
      rubric,
      (t) => t.replace(/ {2}- id: q01\.choice[\s\S]*?(?=contrasts)/u, ''),
      /q01\.yaml: points: needs at least 4, has 3/u,
    ],
    [
      'too few misconceptions',
      rubric,
      (t) => t.replace(/ {2}- id: q01\.m-d[\s\S]*?(?=beyond)/u, ''),
      /misconceptions: needs at least 4, has 3/u,
    ],
    [
      'a comparison without contrasts',
      rubric,
      (t) => t.replace(/contrasts:[\s\S]*?(?=misconceptions)/u, ''),
      /contrasts: needs at least 1/u,
    ],
    [
      'no essential point',
      rubric,
      (t) => t.replace('essential: true', 'essential: false'),
      /points: name at least one point essential/u,
    ],
    [
      'an id of another question',
      rubric,
      (t) => t.replace('id: q01.penalty', 'id: q02.penalty'),
      /q02\.penalty: start the id with q01\./u,
    ],
    [
      'an id used twice',
      rubric,
      (t) => t.replace('id: q01.penalty', 'id: q01.sparse'),
      /q01\.sparse: this id is used twice/u,
    ],
    [
      'a wording of two points',
      rubric,
      (t) => t.replace('A penalty is added.', 'L1 pushes weights to zero.'),
      /"L1 pushes weights to zero\." is already a wording of q01\.sparse/u,
    ],
    [
      'a concept that is not there',
      rubric,
      (t) => t.replace('[[prior]]', '[[priory]]'),
      /q01\.b-more: no concept has the id priory/u,
    ],
    [
      'a point that is not there',
      rubric,
      (t) => t.replace('contradicts: [q01.sparse]', 'contradicts: [q01.dense]'),
      /contradicts: no point has the id q01\.dense/u,
    ],
    [
      'a phrase in two concepts',
      concepts,
      (t) => t.replace('any: [penalty]', 'any: [penalty, lasso]'),
      /concepts: penalty: lasso: is already in the concept l1/u,
    ],
    [
      'a concept id used twice',
      concepts,
      (t) => t.replace('id: sky', 'id: l1'),
      /all\.yaml: l1: this id is taken/u,
    ],
    [
      'an included concept that is not there',
      concepts,
      (t) => t.replace('any: [green]', 'any: [green], includes: [blue]'),
      /green: includes: no concept has the id blue/u,
    ],
    [
      'a card of no question',
      head,
      (t) => t.replace("value: '0', question: q01", "value: '0', question: q77"),
      /cards Weights: no question has the id q77/u,
    ],
    [
      'a model answer in the words of the rubric',
      question,
      (t) => t.replace('A penalty joins', 'Take it when many inputs are useless. A penalty joins'),
      /shares "take it when many inputs are" with the rubric/u,
    ],
  ];
  it.each(planted)('names file, field and fix for %s', (_, path, change, names) => {
    expect(faultsWith(path, change)).toMatch(names);
  });

  it('does not ask a question without a rubric for anything but its prose', () => {
    const files = sampleFiles().filter(({ path }) => path !== rubric);
    const { guide, faults } = readGuide(files, 'sample');
    expect([...faults, ...checkGuide(guide)]).toEqual([]);
  });

  it('stops a program that needs the guide, with all faults in its message', () => {
    const files = sampleFiles({ [head]: (t) => t.replace('version: 1.0.0', 'version: one') });
    expect(() => readWholeGuide(files, 'sample')).toThrow(/guide\.yaml: version/u);
    expect(() => readWholeGuide(files, 'other')).toThrow(
      /guides\/other\/guide\.yaml: this file is missing/u,
    );
  });
});
