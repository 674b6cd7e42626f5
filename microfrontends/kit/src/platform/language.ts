import { storeOf, useStore } from './store.ts';

export type Language = 'vi' | 'en';

const remembered = (): Language =>
  typeof document !== 'undefined' && /(^|;\s*)portal_language=en/.test(document.cookie) ? 'en' : 'vi';

const language = storeOf<Language>(remembered());

export const currentLanguage = (): Language => language.get();

/** Kept in a cookie, so that the server writes its sentences in the same language. */
export function chooseLanguage(chosen: Language): void {
  document.cookie = `portal_language=${chosen}; Path=/; Max-Age=31536000; SameSite=Lax`;
  document.documentElement.lang = chosen;
  language.set(chosen);
}

export const useLanguage = (): Language => useStore(language);

/** The words of a screen in the chosen language; both languages have every word, which the type checks. */
export const useWords = <Words extends object>(words: Record<Language, Words>): Words => words[useLanguage()];
