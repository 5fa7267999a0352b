import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('a definition as one would say it aloud', () => {
  it.each([
    ['q03', ['precision'], 'Precision is how many of those that we predicted positive are right.'],
    ['q03', ['precision'], 'Precision: when the alarm rings, how often is there really a fire?'],
    ['q03', ['precision'], 'Precision means, if it says yes, how sure can I be that it is a yes.'],
    ['q03', ['recall'], 'Recall: when there is a fire, how often does the alarm ring?'],
    [
      'q03',
      ['precision', 'recall'],
      'Precision is how many of those that we predicted positive are right. Recall is the same with respect to all the actual positives.',
    ],
    [
      'q03',
      ['precision'],
      'It flags twelve. If nine of them are really spam, precision is nine out of twelve.',
    ],
    ['q03', ['recall'], 'There were eighteen and it found nine, so recall is half.'],
    ['q03', ['use-recall'], 'I look at recall, since losing one tumour is far worse.'],
    ['q07', ['forward'], 'fwd -> loss -> grads by the chain rule'],
    ['q20', ['metadata'], 'One chunk per section, with the title and page stored beside it.'],
    ['q28', ['never-out'], 'So only documents of these groups are returned by the search.'],
    ['q03', ['f1'], 'F1 is some mean of these two.'],
    ['q04', ['stratified'], 'Stratify for classes.'],
    ['q10', ['key'], 'The key is the label on the drawer.'],
    [
      'q12',
      ['oov'],
      'Word2Vec and GloVe give no vector for a word they have not seen; FastText does.',
    ],
    ['q17', ['ft-when'], 'Fine-tuning is for how it speaks.'],
    ['q17', ['rag-when'], 'For facts, RAG.'],
    ['q18', ['self-consistency'], "If five samples disagree, don't trust it."],
    ['q22', ['score'], 'You weigh the one score against the other with a factor.'],
    [
      'q24',
      ['cosine-direction', 'dot-magnitude'],
      'With cosine, doubling a vector changes nothing; with the dot product it doubles the score.',
    ],
    ['q35', ['cache'], 'Add a cache to save money.'],
    ['q39', ['before-after'], 'Show how it was and how it is now.'],
    ['q40', ['material'], 'Look at what documents it was given.'],
    [
      'q14',
      ['bpe'],
      'BPE glues together the two pieces that stand next to each other most often, over and over.',
    ],
    ['q31', ['small-share'], 'Start with one in ten users.'],
    [
      'q29',
      ['registry-approval'],
      'The finished model gets a version number and someone has to say yes.',
    ],
    [
      'q09',
      ['cnn-local'],
      'A CNN has a little window that it moves over the picture and looks for edges.',
    ],
    ['q20', ['metadata'], "Write on each piece what file and page it's from."],
    ['q31', ['duration'], 'Let it run for two weeks or so.'],
    ['q25', ['versioned'], 'Call the index docs-v2.'],
    ['q33', ['validation'], 'Pydantic checks that what comes in is what it should be.'],
    ['q30', ['alerts'], "Somebody gets a message when it's too slow."],
    ['q05', ['sparse'], 'L1 throws inputs away entirely.'],
    ['q32', ['io-bound'], 'Most of the time we just wait for the model to answer.'],
    [
      'q02',
      ['bias'],
      "The model is too stupid for the problem, it's wrong in the same way everywhere.",
    ],
    ['q25', ['batches'], 'Do it bit by bit, a thousand documents at a time.'],
    ['q15', ['causal'], 'GPT can only look back, never ahead.'],
    [
      'q29',
      ['test-monitor'],
      'Then you try it on some users next to the old one and keep an eye on it.',
    ],
    ['q14', ['subwords'], 'Text is chopped into pieces, often smaller than words.'],
    ['q12', ['dense'], 'You turn each word into a list of numbers that says what it means.'],
    ['q36', ['budget-alert'], 'If we spend more than planned today somebody gets a mail.'],
    ['q29', ['ingest-validate'], "First you get the data in and check that it's not broken."],
    ['q29', ['container-deploy'], 'Then you pack it in Docker and ship it.'],
    ['q39', ['roi'], 'Say how much money it saves.'],
    [
      'q22',
      ['definition'],
      'You search by words and by meaning at once and put the two lists together.',
    ],
    ['q33', ['health'], "There is an address that says whether it's still alive."],
    ['q09', ['transformer-parallel'], 'Transformers read the whole text at once.'],
    [
      'q18',
      ['verification'],
      'In my last job we ran a second model over the answers, which flagged about 7% of them, and a colleague read those by hand.',
    ],
    ['q18', ['verification'], 'A second LLM grades every answer before it goes out.'],
    ['q39', ['business-language'], 'I leave the algorithm out.'],
    ['q39', ['business-language'], 'I keep the maths out of it.'],
    ['q39', ['business-language'], 'I stopped showing error metrics in that meeting.'],
    ['q39', ['business-language'], 'I never show a confusion matrix to the board.'],
    ['q39', ['business-language'], 'I avoid words such as embedding.'],
    ['q39', ['business-language'], 'I skip terms like vector or token.'],
    ['q20', ['fixed'], 'You cut the text into pieces of a certain length.'],
    ['q20', ['fixed'], 'Split it into parts of equal size.'],
    ['q20', ['overlap'], 'I let the pieces overlap a bit.'],
    [
      'q20',
      ['fixed', 'overlap'],
      'Cut after a fixed number of words and let the pieces overlap a bit.',
    ],
  ] as [string, string[], string][])(
    'is paid, and nothing is charged: %s %s %s',
    (question, points, text) => {
      const { charged, paid } = judged(question, text);
      expect(charged).toEqual([]);
      expect(points.filter((point) => !paid.includes(`${question}.${point}`))).toEqual([]);
    },
  );

  it.each([
    ['q03', ['recall'], "Precision isn't how many of the sick you find - that's recall."],
    [
      'q02',
      ['bias', 'variance'],
      'Too simple, misses the pattern, underfits. This is bias. Learns the noise by heart and overfits. This is variance.',
    ],
    [
      'q02',
      ['variance'],
      "100 % on train, 62 on the leaderboard. That's variance for you, the tree had learned every row by heart.",
    ],
    [
      'q01',
      ['supervised', 'unsupervised'],
      'You have labels and learn from them. That is supervised. You have no labels and look for groups. That is unsupervised.',
    ],
    [
      'q12',
      ['glove', 'word2vec'],
      "You count co-occurrences over the whole corpus. That's what GloVe does. You predict the neighbours from a word with skip-gram. That's Word2Vec.",
    ],
    [
      'q24',
      ['cosine-direction', 'euclidean-line'],
      "You look only at the direction. That's cosine. You measure the straight-line distance. That's Euclidean.",
    ],
    [
      'q16',
      ['zero-shot', 'few-shot'],
      'You just ask without any example. That is zero-shot. You put three examples in. That is few-shot.',
    ],
    [
      'q14',
      ['bpe', 'wordpiece'],
      "Merge the most frequent pair. That's BPE. Merge the pair that raises the likelihood most. That's WordPiece.",
    ],
    [
      'q09',
      ['rnn-memory', 'transformer-attention'],
      "One step after another with a memory of what came before. That's an RNN. Every word looks at every other one by attention. That's a transformer.",
    ],
    ['q05', ['sparse'], "L2 isn't what sets weights to zero, that's L1."],
    ['q11', ['adamw'], "Adam isn't the one that decouples the weight decay, that's AdamW."],
    ['q12', ['glove'], "Counting co-occurrences over the corpus is not Word2Vec, that's GloVe."],
    ['q03', ['recall'], "Precision isn't how many of the sick you find - that's recall."],
    ['q07', ['chain-rule'], "You multiply the slopes along the way, that's the chain rule."],
    ['q10', ['value'], 'The value is what is in the drawer.'],
  ] as [string, string[], string][])(
    'may be named after it: %s %s %s',
    (question, points, text) => {
      const { charged, paid } = judged(question, text);
      expect(charged).toEqual([]);
      expect(points.filter((point) => !paid.includes(`${question}.${point}`))).toEqual([]);
    },
  );

  it.each([
    ['q05', "Weights go exactly to zero. That's L2. Weights get small but never zero. That's L1."],
    [
      'q02',
      'Too simple, underfits. This is variance. Learns the noise and overfits. This is bias.',
    ],
    [
      'q24',
      "You look only at the direction. That's Euclidean. You measure the straight line. That's cosine.",
    ],
    ['q09', "One step after another with a memory of what came before. That's a transformer."],
  ])('pays nothing under the wrong name: %s %s', (question, text) => {
    expect(judged(question, text).paid).toEqual([]);
  });
});
