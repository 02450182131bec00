import type { z } from 'zod';
import { DateProblem, parseWhen } from '../dates/edtf';
import { issue, pathText, type Issue } from '../format/issue';
import type { Loaded } from '../load/load';
import type { Rule } from '../format/rules';
import { exhibitSchema, itemSchema } from '../format/schema';
import { leaves } from '../format/schema-walk';

interface Dated {
  schema: z.ZodType;
  value: unknown;
  file: string;
  lineOf: Loaded['lineOf'];
  unreadable: Rule;
  reversed: Rule;
}

/** EX3, IT5, IT6: every date of exhibit.yaml and of the items. */
export const checkDates = ({ file, lineOf, items }: Loaded): Issue[] => [
  ...(file ? dates({ schema: exhibitSchema, value: file, file: 'exhibit.yaml', lineOf, unreadable: 'EX3', reversed: 'EX3' }) : []),
  ...items.flatMap((item) =>
    dates({ schema: itemSchema(item.kind), value: item.own, file: item.file, lineOf: item.lineOf, unreadable: 'IT5', reversed: 'IT6' }),
  ),
];

const dates = ({ schema, value, file, lineOf, unreadable, reversed }: Dated): Issue[] =>
  leaves(schema, value)
    .filter(({ meta }) => meta.role === 'date')
    .flatMap(({ value: date, path }) => {
      const problem = dateProblem(date);
      if (!problem) return [];
      const rule = problem.kind === 'reversed' ? reversed : unreadable;
      return [issue(rule, { file, line: lineOf(path), path: pathText(path) }, problem.message)];
    });

export const dateProblem = (date: string): DateProblem | undefined => {
  try {
    parseWhen(date);
    return undefined;
  } catch (error) {
    if (error instanceof DateProblem) return error;
    throw error;
  }
};
