import { compareVersions } from '../../exhibit/package/pack-manifest';
import { isCurrent, isOlder, wasTaken, type Pointer } from './pointer';
import type { Found } from './find-packages';
import type { UpdateFacts } from './update-work';

export interface Candidate extends Found {
  facts: UpdateFacts;
}

/**
 * What the kiosk takes by itself: a package that has never been on screen here and is not older than what was, the highest
 * version first. What was taken once and went again, because it failed or because staff went back, is for staff only.
 */
export function choose(candidates: Candidate[], pointer: Pointer, { older }: { older: boolean }): Candidate | undefined {
  const fresh = candidates.filter(({ facts }) => !isCurrent(pointer, facts.digest) && !wasTaken(pointer, facts.digest) && (older || !isOlder(pointer, facts)));
  return fresh.sort((a, b) => compareVersions(b.facts.version, a.facts.version) || b.changed - a.changed)[0];
}
