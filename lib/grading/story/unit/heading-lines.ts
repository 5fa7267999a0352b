import { colonHeadings, headings } from '@/lib/grading/story/parts/cues';

/**
 * A line that begins with the name of a part: "goal (set by me): …", "goal, set by me: …", "goal = …", "goal - …".
 * The marks in and after the name are of the writer's own making.
 */
const line =
  /(?<break>^|\n)(?<name>[ \t]*[\p{L}][\p{L} ]{1,23}?)(?:(?<open> ?[([{]|,|[ \t]\+)(?<remark>[^()[\]{}:\n]{1,60}?)(?<close>[)\]}]|(?=:)))?(?<mark>[ \t]*:|[ \t]+=|[ \t]+[-–—](?=\s))/gu;

const names = [...headings, ...colonHeadings].filter(({ part }) => part === 'task');
const isTaskName = (name: string) => names.some(({ pattern }) => pattern.exec(name)?.[0] === name);
const blank = (text: string) => text.replaceAll(/\S/gu, ' ');

/** The text with such lines as "goal set by me: …", each a statement of its own; every character keeps its place. */
export function withHeadingLines(text: string): string {
  let lines = text;
  for (const { index, 0: found, groups = {} } of text.matchAll(line)) {
    const { name = '', open = '', remark = '', close = '', mark = '' } = groups;
    if (!isTaskName(name.trim().toLowerCase())) continue;
    const start = groups['break'] === '\n' ? ';' : '';
    const inside = `${blank(open)}${remark.replaceAll(',', ' ')}${blank(close)}`;
    const heading = `${start}${name}${inside}${':'.padStart(mark.length)}`;
    lines = lines.slice(0, index) + heading + lines.slice(index + found.length);
  }
  return lines;
}
