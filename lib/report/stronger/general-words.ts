/** What can be said of anything. */
export const general: ReadonlySet<string> = new Set(
  (
    'i to get go put without until while both all one two about after again also always anyth befor believ check could done even ever everyth give good hold instead ' +
    'just keep know like look make mani mayb more most much need never nobodi noth obviou onli point ' +
    'probabl question realli right same some someth still sure take tell test than that them then there thei thing ' +
    'think this trust try veri want well what when where which with work would wrong your'
  ).split(' '),
);
