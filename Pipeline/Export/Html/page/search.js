"use strict";
/* Search over the folder's own index: every word must be there, diacritics do not matter, titles and numbers count more. The address keeps the question. */
(() => {
  const shown = 30, deltas = 36;
  const [file, caption, title, type, date, level, province] = [0, 1, 2, 3, 4, 5, 6];
  const documents = directiveMiner.documents;
  const fields = { type: row => row[type], year: row => row[date]?.slice(0, 4), level: row => row[level], province: row => row[province] };
  const at = id => document.getElementById(id);
  const shards = new Map(), waiting = new Map();
  let limit = shown, turn = 0;

  directiveMiner.words = (prefix, words) => waiting.get(prefix)(words);

  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const wordsOf = text => [...new Set(fold(text).match(/[0-9]+|\p{L}+/gu) ?? [])];
  const prefixOf = word => [...word].slice(0, 2).map(letter => letter.codePointAt(0).toString(16)).join("-");

  function shard(prefix) {
    if (!shards.has(prefix)) {
      shards.set(prefix, new Promise(resolve => {
        waiting.set(prefix, resolve);
        const script = document.createElement("script");
        script.src = "data/words/" + prefix + ".js";
        script.onerror = () => resolve({});
        document.head.append(script);
      }));
    }
    return shards.get(prefix);
  }

  /* Words of other languages may be names that every object has. */
  const packed = (words, word) => places(Object.hasOwn(words, word) ? words[word] : "");

  function places(packed) {
    const found = new Map();
    let order = 0;
    for (const step of packed.split(" ").filter(Boolean)) {
      const [, ahead, mark, times] = step.match(/^([0-9a-z]+)(!?)(?::([0-9a-z]+))?$/);
      order += parseInt(ahead, deltas);
      const count = times ? parseInt(times, deltas) : 1;
      found.set(order, count / (count + 1.2) + (mark ? 2 : 0));
    }
    return found;
  }

  async function answer(query) {
    const words = wordsOf(query);
    if (words.length === 0) return documents.map((_, order) => order).sort((a, b) => (documents[b][date] ?? "").localeCompare(documents[a][date] ?? "") || a - b);
    const found = await Promise.all(words.map(async word => packed(await shard(prefixOf(word)), word)));
    const rarest = found.reduce((least, one) => one.size < least.size ? one : least);
    return [...rarest.keys()].filter(order => found.every(one => one.has(order)))
      .map(order => ({ order, score: found.reduce((sum, one) => sum + one.get(order) * Math.log(1 + documents.length / one.size), 0) }))
      .sort((a, b) => b.score - a.score || a.order - b.order).map(hit => hit.order);
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function entry(order, query) {
    const row = documents[order], line = element("li"), link = element("a", "", row[caption]);
    link.href = "documents/" + row[file] + (wordsOf(query).length ? "#q=" + encodeURIComponent(query) : "");
    line.append(link, element("p", "soft", row[title]));
    return line;
  }

  async function show() {
    const mine = ++turn, query = at("query").value;
    const found = (await answer(query)).filter(order => Object.entries(fields).every(([name, value]) => !at(name).value || value(documents[order]) === at(name).value));
    if (mine !== turn) return;
    at("told").textContent = directiveMiner.label(found.length === 0 ? "nothing" : "documentsFound").replace("{0}", found.length);
    at("found").replaceChildren(...found.slice(0, limit).map(order => entry(order, query)));
    at("more").hidden = found.length <= limit;
  }

  function options() {
    for (const [name, value] of Object.entries(fields)) {
      const select = at(name), chosen = select.value;
      const values = [...new Set(documents.map(value).filter(Boolean))].sort((a, b) => name === "year" ? b.localeCompare(a) : a.localeCompare(b, "vi"));
      select.replaceChildren(select.options[0], ...values.map(one => {
        const option = element("option", "", directiveMiner.label(name + "-" + one) ?? one);
        option.value = one;
        return option;
      }));
      select.value = chosen;
    }
  }

  function address() {
    const parameters = new URLSearchParams();
    for (const name of ["query", ...Object.keys(fields)]) if (at(name).value) parameters.set(name, at(name).value);
    history.replaceState(null, "", "#" + parameters);
  }

  function follow() {
    const parameters = new URLSearchParams(location.hash.slice(1));
    for (const name of ["query", ...Object.keys(fields)]) at(name).value = parameters.get(name) ?? "";
    show();
  }

  at("form").addEventListener("submit", event => event.preventDefault());
  at("form").addEventListener("input", () => {
    limit = shown;
    address();
    show();
  });
  at("more").addEventListener("click", () => {
    limit += shown;
    show();
  });
  window.addEventListener("hashchange", follow);
  document.addEventListener("language", () => {
    options();
    show();
  });
  document.addEventListener("DOMContentLoaded", () => {
    options();
    follow();
  });
})();
