import { aids, type Aid } from '../visit';
import { voiceFor } from './voice';

/** The aids that this machine can give: reading aloud needs a voice that speaks without a network. */
export const aidsOffered = (lang: string): readonly Aid[] => aids.filter((aid) => aid !== 'read' || voiceFor(lang));
