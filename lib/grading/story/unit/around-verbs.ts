/** Small words between a subject and its verb: "I then quickly moved it". */
export const between = new Set(
  (
    'also then just first finally never always even simply really actually quickly personally myself ourselves all both ' +
    'immediately later still only um uh like ever once again already soon instead basically honestly eventually so now kind of you know'
  ).split(' '),
);
/** Verbs of what may or will be. */
export const modals = new Set('would will should can might may must shall ll wo ca'.split(' '));
/** Who tells the story. */
export const firstPerson: ReadonlyMap<string, 'i' | 'we'> = new Map([
  ['i', 'i'],
  ['we', 'we'],
]);
