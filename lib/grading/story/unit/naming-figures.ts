import { numbers as words } from './counts';
import type { Evidence } from '@/lib/grading/verdict';

/** A figure that only names something, or tells when it was or how many they were: "hall 3", "a team of six", "three of us", "two weeks later". */
const naming = new RegExp(
  `\\b(?:version|release|v|python|gpt|hall|room|line|floor|week|month|day|year|quarter|phase|step|part|chapter|level|gate|platform|route|plant|building|number|type|stage|sprint|round|season|class)[ -]?(?:\\d+(?:\\.\\d+)*|${words})\\b|\\b(?:team|board|group|crew|committee|jury|panel|staff|class) of (?:\\d+|${words})\\b|\\b(?:\\d+|${words}) of (?:us|you)\\b|\\b(?:\\d+|one|${words}) (?:hours?|days?|weeks?|months?|years?) (?:later|ago|into)\\b|\\b(?:\\d+|one|${words})-(?:second|minute|hour|day|week|month|year|person|man|stage|step|layer|page) (?!(?:\\w+ )?(?:reduction|improvement|cut|drop|gain|increase|rise|saving|delay)\\b)\\p{L}+|\\b(?:a |one )?(?:\\w+ )?one of (?:the|our|my|their)\\b`,
  'giu',
);
export const isNaming = ({ start }: Evidence, unit: Evidence) =>
  [...unit.quote.matchAll(naming)].some(
    ({ index, 0: found }) =>
      start >= unit.start + index && start < unit.start + index + found.length,
  );
