"use strict";
/* Shows the words that were searched for in the text, without touching it, and goes to the first of them. */
(() => {
  const text = document.getElementById("text");
  const fold = letter => letter.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  function mark(query) {
    const words = new Set([...query].map(fold).join("").match(/[0-9]+|\p{L}+/gu) ?? []);
    if (words.size === 0 || !window.CSS?.highlights) return;
    const ranges = [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      for (const found of walker.currentNode.data.matchAll(/[0-9]+|[\p{L}\p{M}]+/gu)) {
        if (!words.has(fold(found[0]))) continue;
        const range = new Range();
        range.setStart(walker.currentNode, found.index);
        range.setEnd(walker.currentNode, found.index + found[0].length);
        ranges.push(range);
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
    ranges[0]?.startContainer.parentElement.scrollIntoView({ block: "nearest" });
    if (ranges[0]) window.scrollTo({ top: window.scrollY + ranges[0].getBoundingClientRect().top - 120 });
  }

  const query = new URLSearchParams(location.hash.slice(1)).get("q");
  if (query) mark(query);
})();
