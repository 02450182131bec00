import { createContext, useContext } from 'react';
import { say, type Say } from '../words';

export const languages = ['en', 'fr'] as const;
/** The panel speaks the host's languages, whatever the exhibit speaks. */
export type StaffLang = (typeof languages)[number];

export const StaffLanguage = createContext<StaffLang>('en');

export const useStaffLang = () => useContext(StaffLanguage);

export function useStaffSay(): Say {
  const lang = useStaffLang();
  return (key, values) => say(lang, {}, key, values);
}
