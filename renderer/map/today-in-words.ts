import type { Say } from '../words';
import type { Named } from './named-ground';

/** What the street at hand is called now; nothing where the layers do not say. */
export const todayInWords = ({ name, today }: Pick<Named, 'name' | 'today'>, say: Say) =>
  today === undefined ? '' : today === name ? say('map.same') : say('sheet.today', { today });
