import { describe, expect, it } from 'vitest';
import { judged } from './eval/judged';

describe('an answer of right names', () => {
  it.each([
    [
      'q01',
      'Supervised learning is what teachers do on Mondays. Unlabelled data is stored without stickers in the cellar. A reward is handed to the best employee of the month. Clustering makes the keyboard faster. Classification is a secret of the government.',
    ],
    [
      'q06',
      'SMOTE is a dance from Brazil. Undersampling happens in a submarine. Class weights are measured in kilograms before lessons. The precision-recall curve is a road in the Alps. Balanced random forests are good for squirrels.',
    ],
    [
      'q13',
      'BERT is a puppet from Sesame Street. Masked language modelling is done at carnival. Next sentence prediction tells how long the prisoner stays. The encoder layers lay eggs. RoBERTa is his sister.',
    ],
    [
      'q18',
      'Hallucinations are treated with pills by a doctor. RAG is an old piece of cloth. The temperature should be above twenty degrees in the office. Citations are collected by the police. Self-consistency is the thickness of the soup.',
    ],
    [
      'q31',
      'A feature flag is a banner. Canary releases are for birds. Segmentation means that you cut the model in two. Significance is reached after ten users. A hash of the user is fried with potatoes.',
    ],
    [
      'q35',
      'The load balancer is a circus artist. The cache is paid in coins. Auto-scaling cleans fish by itself. The circuit breaker is in the cellar. Ingestion takes place after lunch.',
    ],
    [
      'q38',
      'arXiv is a village in France. NeurIPS is a brain disease. The Batch is a cake. Reddit was reddish. Kaggle is the sound of a goose.',
    ],
    [
      'q40',
      'The logs burn well in winter. The pattern is knitted by hand. A fallback is a soft mattress. The prompt was on time. Monitoring is done with two screens on the desk.',
    ],
    [
      'q09',
      'A CNN is a television channel in Atlanta. An RNN is a nurse with a diploma. Transformers are toys for boys. The receptive field is used for potatoes.',
    ],
    [
      'q14',
      'BPE is a chemical in bottles. WordPiece is a slice of cake. SentencePiece is a short prison stay. The vocabulary size is printed on the shirt.',
    ],
    [
      'q17',
      'Fine-tuning is done by the piano teacher. RAG is sold at the market hall. An agent drinks martinis. Prompting happens in the theatre.',
    ],
    [
      'q22',
      'Alpha is the leader of the wolves. BM25 is a motorway in Bavaria. The reranker is an unhappy sergeant. Vector search looks for mosquitos.',
    ],
    [
      'q24',
      'Cosine is a village in Italy. Euclid was Greek. The dot product is sold at the bakery. The angle is held by the fisherman.',
    ],
    [
      'q27',
      'Semantic ranking is for generals. Vector fields are ploughed in spring. The HNSW profile is a photo from the side. The filter is for coffee.',
    ],
  ])(
    'earns nothing where what is said of them has nothing to do with the question: %s %s',
    (question, text) => {
      expect(judged(question, text).paid).toEqual([]);
    },
  );

  it.each([
    [
      'q05',
      'L1 regularization cooks the weights to zero for dinner. L2 hugs all weights and kisses the squares. Elastic net goes fishing with both penalties on Sunday.',
    ],
    [
      'q34',
      'The circuit breaker sings when too many failures come. Exponential backoff dances away from the server. Jitter drinks random coffee before every retry. The timeout snores.',
    ],
    [
      'q07',
      'The loss function snores loudly during the forward pass. The chain rule runs at sunset, and the learning rate wears a yellow raincoat while it hugs the weights.',
    ],
    [
      'q20',
      'Fixed-size chunking is allergic to overlap. Semantic chunking drives a tractor through the embeddings, and recursive chunking sneezes on the paragraph separators.',
    ],
    [
      'q21',
      'Faithfulness is eaten by the judge. MRR likes cinnamon, and precision in the top k starts to swim.',
    ],
    [
      'q38',
      'Reddit follows me at night. Podcasts listen to my commute. Coursera attends my lessons and arXiv bookmarks my fridge.',
    ],
    [
      'q20',
      'Fixed-size chunks are ironed by the gardener, overlap is stirred with honey, and semantic chunking plays the harp on the sentence boundaries.',
    ],
    [
      'q31',
      'The control group paddles a canoe while the treatment group bakes the sample size. Significance crawls under the fence and the feature flag wears sandals.',
    ],
    [
      'q02',
      'Bias underfits the carpet before breakfast, and variance climbs into the noise with a torch. The training error polishes its boots while the test error writes postcards to the complexity, and regularization irons both until the tradeoff is crispy.',
    ],
    [
      'q09',
      'The CNN slides its filters over a frozen lake and the RNN knots its hidden state into a carpet. Transformers polish every position in parallel with a toothbrush, while the long dependencies hide in the attic with the sequence.',
    ],
    [
      'q30',
      'Latency is marinated at P95 until the throughput giggles. The error rate hides behind the curtain, the token cost inflates a rubber duck, and the alert plants tulips whenever a trace of the hallucination rate sails past the lighthouse.',
    ],
    [
      'q35',
      'The load balancer waters the API servers with a can, Redis caches the embeddings in a jar of pickles, and the ingestion workers queue for the carousel. Autoscaling inflates the pods like zebras and the breaker whistles at the vector store.',
    ],
  ])(
    'earns nothing where things live like people, or in kitchens, gardens and wardrobes, with whatever words of the key: %s %s',
    (question, text) => {
      expect(judged(question, text).paid).toEqual([]);
    },
  );

  it.each([
    [
      'q10',
      'The query is what a visitor wants from the library. The key is the label on the spine. The value is the book itself.',
    ],
    [
      'q34',
      'A circuit breaker is a fuse in the cellar. Backoff is a polite guest who knocks again later and later. Jitter keeps the guests from knocking all at once.',
    ],
    [
      'q02',
      'A model with high bias is like a cook who only ever makes soup; it underfits whatever you give it. A model with high variance copies the recipe crumbs and all, so it overfits the noise and fails on new data.',
    ],
    [
      'q04',
      'Cross-validation cuts the data like a pizza into k slices; each slice is tasted once while the model is trained on the rest, and the scores are averaged.',
    ],
    [
      'q35',
      'The load balancer is the waiter who sends guests to a free table, the cache is the soup that is still warm, and the circuit breaker stops orders when the kitchen burns.',
    ],
    [
      'q12',
      'Word2Vec learns a person by the company around. GloVe counts who sat at which table. FastText looks at syllables, so strangers get a seat too.',
    ],
    [
      'q35',
      'The cache is a notepad at the counter. The load balancer is a waiter who sends guests to the free table. The circuit breaker is a fuse.',
    ],
    [
      'q34',
      'The circuit breaker goes to sleep for a minute and then lets one call through. Retries back off exponentially.',
    ],
    [
      'q38',
      'arXiv feeds my morning reading. Newsletters follow me on the train. Reddit threads I read at night, and Kaggle takes my weekends.',
    ],
    ['q38', 'arXiv is where I look first. NeurIPS talks are on YouTube. Kaggle teaches humility.'],
    [
      'q20',
      'Overlap is a safety margin at the cut. Recursive splitting tries big gaps first. Semantic splitting is slow.',
    ],
    [
      'q30',
      'Latency is what users feel. Throughput is what the boss pays for. Alerts wake someone up at night.',
    ],
    [
      'q06',
      'SMOTE makes new points between neighbours. Undersampling is a waste of good data. Class weights are one line in sklearn. F1 is for the boss, accuracy fools everybody.',
    ],
    [
      'q31',
      'A hash of the user id decides who sees what. A feature flag is our emergency brake. Ten percent first. Then the whole country.',
    ],
    [
      'q13',
      'BERT is an encoder. It hides some words and guesses them from both sides. RoBERTa is a sister without next sentence prediction. We had it on a tiny server in Lyon.',
    ],
    [
      'q06',
      'In our bakery data one in a thousand loaves had mould. I copied the mouldy ones a few times, threw away lots of good loaves, and told the loss that a missed mouldy loaf hurts fifty times more. Accuracy would have looked gorgeous with a model that never smells anything, so I looked at recall.',
    ],
    [
      'q12',
      'You know a person by the company he keeps, and Word2Vec knows butter by the bread beside it: it guesses the neighbours of a word. GloVe sits at the till and counts who came in with whom over the whole year. FastText bites words into little crumbs, so it copes with a word it has never eaten.',
    ],
    [
      'q25',
      'At the museum we changed from ada to the large model. All 200 thousand paintings were embedded anew into a second index at night, while visitors still searched the old one. Then we compared on 50 questions of the guards, flipped the alias, and the old index slept in the cellar for a week in case of trouble.',
    ],
    [
      'q34',
      'The breaker opens after five failures and rests for a minute. Retries knock again after 1, 2, 4 seconds. Jitter keeps the crowd apart.',
    ],
    [
      'q35',
      'Redis keeps warm soup: frequent answers are cached. The workers chew through the upload queue. The gateway shields the pods. Replicas are added when traffic climbs.',
    ],
    [
      'q39',
      'I say it like to my grandma, with cookies and recipes. Numbers impress bosses, money most. Pictures are good.',
    ],
  ])('may speak in pictures and tell of its own work: %s %s', (question, text) => {
    expect(judged(question, text).paid).not.toEqual([]);
  });
});
