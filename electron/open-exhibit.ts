import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../exhibit/compile/compile-report';
import { compileExhibit } from './compile-exhibit';
import { log } from './log';
import type { Problem } from './problem-page';

export type Opening = { folder: string } | { problem: Problem };

/** A folder that `compile` has written or a package has brought; neither leaves a half-written one. */
export const isCompiled = (folder: string) => existsSync(join(folder, 'report.json')) && !existsSync(join(folder, 'exhibit.yaml'));

/** The compiled form of an exhibit folder, or why there is none. */
export async function openExhibit(folder: string, onProgress: (progress: Progress) => void): Promise<Opening> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { problem: { kind: 'missing', folder, issues: [] } };
  if (isCompiled(folder)) return { folder };
  try {
    const { out, report } = await compileExhibit(folder, onProgress);
    for (const issue of report.issues) log(issue.severity, `${issue.file}:${issue.line} ${issue.path} ${issue.message} [${issue.rule}]`);
    return report.ok ? { folder: out } : { problem: { kind: 'broken', folder, issues: report.issues.filter(({ severity }) => severity === 'fatal') } };
  } catch (error) {
    log('compile', (error as Error).stack ?? String(error));
    return { problem: { kind: 'failed', folder, issues: [] } };
  }
}
