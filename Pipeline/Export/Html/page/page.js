"use strict";
/* Labels in the reader's language; what is chosen holds for all pages of the folder. */
(() => {
  const key = "directiveminer-language";
  const kept = () => { try { return localStorage.getItem(key); } catch { return null; } };
  let language = kept() === "en" ? "en" : "vi";

  function translate() {
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll("[data-l]")) {
      const label = directiveMiner.labels[element.dataset.l];
      if (label) element.textContent = label[language];
    }
  }

  directiveMiner.label = code => directiveMiner.labels[code]?.[language];
  document.getElementById("language").addEventListener("click", () => {
    language = language === "vi" ? "en" : "vi";
    try { localStorage.setItem(key, language); } catch { /* A browser that keeps nothing for pages on a disk: the choice holds for this page. */ }
    translate();
    document.dispatchEvent(new Event("language"));
  });
  translate();
})();
