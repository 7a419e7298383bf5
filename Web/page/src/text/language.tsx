import { createContext } from "preact";
import type { ComponentChildren } from "preact";
import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import en from "./en.json";
import vi from "./vi.json";

export type Language = "vi" | "en";
export type TextKey = keyof typeof vi;

const texts: Record<Language, Record<TextKey, string>> = { vi, en };
const storageKey = "language";

interface LanguageState {
  language: Language;
  /** The text of this key; {0}, {1} … are replaced in order. */
  t: (key: TextKey, ...values: (string | number)[]) => string;
  /** The text of a key that is put together from data (a relation, a level); the data itself where there is none. */
  name: (group: string, value: string | null | undefined) => string;
  /** A number as the language writes it. */
  number: (value: number) => string;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

function initial(): Language {
  const asked = new URLSearchParams(window.location.search).get("lang") ?? window.localStorage.getItem(storageKey);
  return asked === "en" ? "en" : "vi";
}

export function LanguageProvider({ children }: { children: ComponentChildren }) {
  const [language, setLanguage] = useState<Language>(initial);
  useEffect(() => {
    document.documentElement.lang = language;
    window.localStorage.setItem(storageKey, language);
  }, [language]);
  const state = useMemo<LanguageState>(() => {
    const table: Record<string, string> = texts[language];
    const figures = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-GB");
    return {
      language,
      t: (key, ...values) => texts[language][key].replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? "")),
      name: (group, value) => (value ? (table[`${group}.${value}`] ?? value) : texts[language]["unknown"]),
      number: (value) => figures.format(value),
      choose: setLanguage,
    };
  }, [language]);
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>;
}

export function useText(): LanguageState {
  return useContext(LanguageContext)!;
}
