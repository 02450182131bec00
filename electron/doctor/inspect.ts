import { anywhere } from './anywhere';
import { clock } from './clock';
import { spoken, unknown, type Conclusion, type Finding, type Verdict } from './finding';
import { linux } from './linux';
import { macos } from './macos';
import type { Check, Machine } from './machine';
import { titles } from './titles';
import { windows } from './windows';

const systems = { linux, win32: windows, darwin: macos };
const pages = { linux: 'docs/LOCKDOWN-LINUX.md', win32: 'docs/LOCKDOWN-WINDOWS.md', darwin: 'docs/LOCKDOWN-MACOS.md' };
const operations = 'docs/OPERATIONS.md';
const order: Verdict[] = ['danger', 'warning', 'unknown', 'ok'];

/** Everything that is not yet safe about this machine, the worst first. */
export async function inspect(machine: Machine): Promise<Finding[]> {
  const asked = [
    ...systems[machine.platform].map((check) => find(check, machine, pages[machine.platform])),
    ...[...anywhere, clock].map((check) => find(check, machine, operations)),
  ];
  const findings = await Promise.all(asked);
  return findings.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}

/** Is this a machine to leave alone in a hall? What is not known is for a person to look at. */
export const isSafe = (findings: Finding[]): boolean => findings.every(({ verdict }) => verdict === 'ok' || verdict === 'unknown');

async function find({ id, section, ask }: Check, machine: Machine, page: string): Promise<Finding> {
  const conclusion = await Promise.resolve(machine).then(ask).catch(puzzled);
  return { id, title: titles[id]!, docs: `${page}#${section}`, ...conclusion };
}

/** A system that answers in a way nobody has seen must not hide the other findings. */
const puzzled = (error: Error): Conclusion =>
  unknown(spoken(`Could not be examined: ${error.message}`, `Examen impossible : ${error.message}`), spoken('Check this one by hand.', 'Vérifiez ce point à la main.'));
