import { useCallback, useEffect, useState } from 'react';

export interface Asked<T> {
  value?: T;
  /** Why there is none. */
  failed?: string;
  again: () => void;
}

/** What the host answers to a question; asked once, and again when told to. `ask` must stay the same function. */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [{ value, failed }, set] = useState<{ value?: T; failed?: string }>({});
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    ask().then(
      (answer) => !gone && set({ value: answer }),
      (error: Error) => !gone && set((before) => ({ ...before, failed: reasonOf(error) })),
    );
    return () => {
      gone = true;
    };
  }, [ask, round]);
  return { value, failed, again: useCallback(() => setRound((one) => one + 1), []) };
}

/** Electron puts the name of the channel before what the host said. */
export const reasonOf = (error: Error) => error.message.replace(/^Error invoking remote method '\w+': (\w*Error: )?/, '');
