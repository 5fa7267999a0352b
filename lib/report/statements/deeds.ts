/** What a rubric asks one to do: "Check the logs". */
const deeds: ReadonlySet<string> = new Set(
  (
    'alert avoid benchmark bring build cache calculate check choose compare compute confirm consider correct count ' +
    'diagnose drop estimate explain fit follow get give guard handle identify judge keep key limit log look match ' +
    'measure move oversample pass phase pin prefer put query re-embed read record resample retry rewrite scale search ' +
    'set share show speak spend start store stream take test trace track try turn undersample use watch weigh write'
  ).split(' '),
);

/** Whether a statement says what one does: it begins with a deed, and not with a thing of the same name beside another. */
export function isDeed(statement: string): boolean {
  const [first = '', second] = statement.toLowerCase().split(' ', 2);
  return deeds.has(first) && second !== 'and';
}
