// The key of a one-time link stands behind #, where no server sees it; it leaves the address before anything else happens.
const form = document.querySelector("form");
const onEntrance = location.pathname === "/enter";
const given = onEntrance ? location.hash.slice(1) : "";
if (given)
  history.replaceState(null, "", "/enter");

// From here on the page itself asks, so that the browser sends the cookie, which it keeps back where a link on another site has led here.
const reloaded = performance.getEntriesByType("navigation")[0]?.type === "reload";
const goOn = () => onEntrance ? location.replace("/") : !location.hash ? location.replace(location.href) : reloaded || location.reload();

async function enter(key) {
  const answer = await fetch("/enter", { method: "POST", body: new URLSearchParams({ key }) });
  if (answer.ok)
    goOn();
  else
    document.getElementById("wrong").hidden = false;
}

form.addEventListener("submit", event => {
  event.preventDefault();
  enter(form.elements.key.value.trim());
});

if (given)
  enter(given);
else if (!onEntrance && (await fetch("/api/status")).ok)
  goOn();
