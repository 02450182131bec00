import { useMemo } from 'react';
import { useKiosk } from '../kiosk-settings';
import { useExhibit } from '../store';

/** The tours of the settings that this exhibit has; none leaves the attract screen. */
export function useLoop(): string[] {
  const { items } = useExhibit();
  const asked = useKiosk(({ present }) => present.loop);
  return useMemo(() => asked.filter((id) => items.tour.some((tour) => tour.id === id)), [asked, items]);
}
