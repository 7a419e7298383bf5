"use strict";
(() => {
  const read = id => JSON.parse(document.getElementById(id).textContent);
  const report = read("report"), labels = read("labels");
  const viewer = document.getElementById("viewer");
  let language = "vi";
  document.documentElement.classList.add("js");

  const label = code => labels[code][language];
  const at = selector => viewer.querySelector(selector);

  function translate() {
    document.documentElement.lang = language;
    for (const element of document.querySelectorAll("[data-l]"))
      element.textContent = label(element.dataset.l);
    for (const element of document.querySelectorAll("[data-aria]"))
      element.setAttribute("aria-label", element.dataset.before + label(element.dataset.aria));
    for (const element of document.querySelectorAll("[data-vi]"))
      element.textContent = element.dataset[language];
  }

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  /* Ranges may nest and overlap: the text is cut at every edge, and each piece knows the ranges that hold it, shortest first. */
  function annotate(pane, text, ranges, chosen) {
    const edges = [...new Set([0, text.length, ...ranges.flatMap(range => [range.start, range.start + range.length])])].sort((a, b) => a - b);
    const opening = new Map();
    for (const range of ranges)
      opening.set(range.start, [...(opening.get(range.start) ?? []), range]);
    const pieces = document.createDocumentFragment();
    let open = [];
    for (let i = 0; i + 1 < edges.length; i++) {
      open = [...open.filter(range => range.start + range.length > edges[i]), ...(opening.get(edges[i]) ?? [])];
      const piece = text.slice(edges[i], edges[i + 1]);
      if (open.length === 0) {
        pieces.append(piece);
        continue;
      }
      const mark = element("mark", "", piece);
      const shortest = open.reduce((best, range) => range.length < best.length ? range : best);
      if (open.some(range => range.item === chosen)) mark.classList.add("now");
      if (open.every(range => range.item === undefined)) mark.classList.add("own");
      if (shortest.item !== undefined) mark.dataset.item = shortest.item;
      pieces.append(mark);
    }
    pane.replaceChildren(pieces);
    pane.querySelector(".now")?.scrollIntoView({ block: "nearest" });
    const first = pane.querySelector(".now");
    if (first) pane.scrollTop = Math.max(0, first.offsetTop - pane.offsetTop - 60);
  }

  function show(planIndex, itemIndex, focus) {
    const plan = report.plans[planIndex], verdict = plan.items[itemIndex], item = report.items[itemIndex];
    viewer.hidden = false;
    at(".of-parent h3").textContent = report.parent.line;
    at(".of-child h3").textContent = plan.line;
    annotate(at(".of-parent .text"), report.parent.text, report.items.map((one, index) => ({ ...one, item: index })), itemIndex);
    const answers = plan.items.flatMap((one, index) => one.evidence.map(evidence => ({ start: evidence.start, length: evidence.length, item: index })));
    annotate(at(".of-child .text"), plan.text, [...answers.filter(one => one.item === itemIndex), ...answers.filter(one => one.item !== itemIndex), ...plan.extra], itemIndex);
    const told = at(".told");
    told.className = "told is-" + verdict.status;
    const badge = element("span", "badge " + verdict.status, label(verdict.status));
    const line = element("p");
    line.append(badge, " ", element("span", "label", item.label), element("span", "", item.text));
    const reason = element("p", "", verdict.reason[language]);
    told.replaceChildren(line, reason);
    if (verdict.corrected) told.append(element("p", "soft", label("corrected") + ": " + verdict.corrected));
    const list = at(".list");
    list.replaceChildren(...report.items.map((one, index) => {
      const entry = element("li"), button = element("button");
      button.append(element("span", "badge " + plan.items[index].status, report.marks[plan.items[index].status]), " ", element("span", "label", one.label), one.text);
      button.setAttribute("aria-pressed", index === itemIndex);
      button.dataset.item = index;
      entry.append(button);
      return entry;
    }));
    const pressed = list.querySelector("[aria-pressed=true]");
    list.scrollTop = Math.max(0, pressed.offsetTop - list.offsetTop - 60);
    for (const button of document.querySelectorAll(".matrix .mark button"))
      button.classList.toggle("chosen", Number(button.dataset.plan) === planIndex && Number(button.dataset.item) === itemIndex);
    if (focus) {
      viewer.scrollIntoView({ block: "start" });
      at(".told").focus({ preventScroll: true });
    }
  }

  const address = () => new URLSearchParams(location.hash.slice(1));
  const isIndex = (value, count) => Number.isInteger(value) && value >= 0 && value < count;

  function follow(focus) {
    if (!address().has("plan")) {
      viewer.hidden = true;
      return;
    }
    const plan = Number(address().get("plan")), item = Number(address().get("item") ?? 0);
    if (isIndex(plan, report.plans.length) && isIndex(item, report.items.length)) show(plan, item, focus);
  }

  function go(plan, item) {
    location.hash = "plan=" + plan + "&item=" + item;
  }

  document.addEventListener("click", event => {
    const target = event.target.closest("[data-item]");
    if (target) go(target.dataset.plan ?? address().get("plan"), target.dataset.item);
  });
  viewer.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.closest(".list")) return;
    event.preventDefault();
    const next = Number(address().get("item") ?? 0) + step;
    if (isIndex(next, report.items.length)) {
      go(address().get("plan"), next);
      follow(false);
      at(".list [aria-pressed=true]").focus();
    }
  });
  document.getElementById("language").addEventListener("click", () => {
    language = language === "vi" ? "en" : "vi";
    translate();
    follow(false);
  });
  window.addEventListener("hashchange", event => follow(!event.oldURL.includes("plan=")));
  translate();
  follow(true);
})();
