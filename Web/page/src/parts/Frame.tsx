import type { ComponentChildren } from "preact";
import { useLocation } from "preact-iso";
import { useEffect, useRef } from "preact/hooks";
import type { TextKey } from "../text/language";
import { useText } from "../text/language";

const views: [string, TextKey][] = [
  ["/", "view.overview"],
  ["/search", "view.search"],
  ["/graph", "view.graph"],
  ["/coverage", "view.coverage"],
  ["/findings", "view.findings"],
];

/** What every view stands in: the name, the ways to the views, the language. Who goes to another view is put at its beginning. */
export function Frame({ children }: { children: ComponentChildren }) {
  const { t, language, choose } = useText();
  const { path } = useLocation();
  const main = useRef<HTMLElement>(null), last = useRef(path);
  useEffect(() => {
    if (last.current !== path) main.current!.focus({ preventScroll: true });
    last.current = path;
  }, [path]);
  return (
    <>
      <a class="skip" href="#content">{t("skip")}</a>
      <header class="frame">
        <a class="name" href="/">DirectiveMiner</a>
        <nav aria-label={t("views")}>
          {views.map(([address, key]) => (
            <a href={address} aria-current={path === address ? "page" : undefined}>{t(key)}</a>
          ))}
        </nav>
        <button type="button" lang={language === "vi" ? "en" : "vi"} onClick={() => choose(language === "vi" ? "en" : "vi")}>{t("otherLanguage")}</button>
      </header>
      <main id="content" tabIndex={-1} ref={main}>{children}</main>
    </>
  );
}
