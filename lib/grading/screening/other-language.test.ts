import { describe, expect, it } from 'vitest';
import { isOtherLanguage } from './other-language';

describe('an answer in another language', () => {
  it.each([
    'Die Kosinusähnlichkeit vergleicht nur die Richtung zweier Vektoren und ignoriert die Länge. Der euklidische Abstand ist die Luftlinie.',
    'Letztes Jahr habe ich bei einer Versicherung in Köln ein Modell gebaut, das Schadensmeldungen sortiert.',
    'La similarité cosinus compare la direction des deux vecteurs et ne tient pas compte de leur longueur.',
    'La similitud del coseno compara la dirección de los vectores y no tiene en cuenta su longitud.',
    'La similarità del coseno confronta la direzione dei vettori e non tiene conto della loro lunghezza.',
    'A similaridade do cosseno compara a direção dos vetores e não leva em conta o comprimento deles.',
    'De cosinusgelijkenis vergelijkt alleen de richting van de vectoren en houdt geen rekening met de lengte.',
    'Regularisierung verhindert Overfitting: L1 macht die Gewichte zu null, L2 macht sie nur klein.',
    'Regularisation evite le overfitting, L1 met les poids a zero et L2 les rend petits.',
    'Косинусное сходство сравнивает направление двух векторов, а длину не учитывает.',
    '余弦相似度只比较两个向量的方向，忽略它们的长度。 BPE WordPiece SentencePiece',
    'コサイン類似度はベクトルの方向だけを比べます。',
    'تشابه جيب التمام يقارن اتجاه المتجهين ويتجاهل الطول.',
    '코사인 유사도는 두 벡터의 방향만 비교하고 길이는 무시합니다.',
  ])('is told by its little words or its script: %s', (text) => {
    expect(isOtherLanguage([text])).toBe(true);
    // A closing word in English makes it no English answer.
    expect(isOtherLanguage([text, 'No, that is all from me.', 'Sorry, no.'])).toBe(true);
  });

  it.each([
    'Cosine compares the direction of two vectors and ignores their length.',
    'In Köln I worked with Müller & Söhne on the naïve Bayes résumé filter, vis-à-vis a façade of déjà vu.',
    'At Banco de la Nación in São Paulo we built a model per branch for Señor Ibáñez.',
    'Tokens such as "der", "die", "das", "und", "ist", "nicht" are frequent in German, so BPE merges them early.',
    'The sentence "La similitud del coseno compara la dirección de los vectores" would be split into subwords by the tokenizer, more of them than in English.',
    'cosine: dot / (|a||b|), -1..1\neuclid: sqrt(sum((a-b)^2))\ndot: sum(a*b)',
    'BPE merges frequent pairs, WordPiece likelihood, SentencePiece raw text, Unigram prunes',
    'precision recall f1',
    'L1 lasso sparse, L2 ridge small, elastic net both',
    '```python\nfor de in la: print(de, el, los)\n```\nI retry with backoff.',
    'λ‖w‖₁ vs. λ‖w‖₂², ∂L/∂w, Σ, μ, σ',
    'In Tokyo (東京) I led the search team and cut the latency in half.',
    'In my last company was problem that speech recognition not understand the dialect of farmers in Kerala.',
    '',
    'I do not know.',
    'no idea, me neither, no',
  ])('is none with names, accents, code or quoted words: %s', (text) => {
    expect(isOtherLanguage([text])).toBe(false);
  });

  it('is none when most of it is English', () => {
    const german = 'Das ist nur die Richtung und nicht die Länge.';
    expect(
      isOtherLanguage([
        `Cosine compares the direction of two vectors and ignores their length, so it is what I take for text. ${german}`,
      ]),
    ).toBe(false);
  });
});
