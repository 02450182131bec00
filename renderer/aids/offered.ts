import { aids, type Aid } from '../visit';

/** The aids that this machine can give: reading aloud needs a voice that speaks without a network. */
export const aidsOffered = (): readonly Aid[] => aids.filter((aid) => aid !== 'read' || hasVoice());

const hasVoice = () => 'speechSynthesis' in window && speechSynthesis.getVoices().some(({ localService }) => localService);
