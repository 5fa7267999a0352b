/** How many, and of which time: pieces of patterns. */
export const count =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|some|many|few|several|a few|a couple of|\\d+)';
/** Spans of time. */
export const span = '(?:days?|weeks?|months?|years?|summers?|winters?|terms?|semesters?|quarters?)';
/** Numbers spelled out, but for "one". */
export const numbers =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen';
