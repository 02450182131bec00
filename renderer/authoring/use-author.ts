import { useCallback, useEffect, useState } from 'react';
import type { AuthoredTour } from '../../electron/contract';
import { host } from '../host';

export interface Author {
  folder: string;
  tours: AuthoredTour[];
  /** Reads the folder again. */
  again: () => void;
}

/** Whoever walks through their own folder in a window; nobody in a kiosk or a browser. */
export function useAuthor(): Author | undefined {
  const [found, setFound] = useState<Omit<Author, 'again'>>();
  const again = useCallback(() => {
    host?.authorTours().then((answer) => setFound(answer ?? undefined), (error: unknown) => console.error('author', error));
  }, []);
  useEffect(again, [again]);
  return found && { ...found, again };
}
