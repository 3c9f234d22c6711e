// What is chosen and what is shown, and the keys and addresses that change it.

const state = { chosen: null, cause: null };

/** Chooses a link or an actor, or nothing. */
function choose(what) {
  if (what && !state.chosen) state.cause = document.activeElement;
  state.chosen = what;
  standOutInPicture(what);
  const wasInside = evidence.contains(document.activeElement);
  showPanel();
  showPlace(what);
  if (wasInside && what) byId("back").focus();
  if (!what) giveFocusBack(wasInside);
  nameInAddress(what);
}

/** Puts what is chosen in the address, to be sent or kept. */
function nameInAddress(what) {
  const address = location.href.split("#")[0] + (what ? `#${what.id ?? what.box}` : "");
  try {
    history.replaceState(null, "", address);
  } catch {
    // Some viewers show a page that has no address of its own.
  }
}

function showPanel() {
  const { chosen } = state;
  if (!chosen) listLinks(shown().shownLinks, choose);
  else if (chosen.evidence) showLink(chosen, choose);
  else showActor(chosen, choose);
  evidence.scrollTop = 0;
}

/** Opens the article at the first place of what is chosen. */
function showPlace(what) {
  if (!what) {
    if (openArticle !== null) showArticle(openArticle, null, choose);
    return;
  }
  const places = what.evidence
    ? what.evidence.map((item) => [item.article, item.from])
    : what.mentions;
  const place = places.find((item) => (articles[item[0]]?.parts.length ?? 0) > 0);
  // A link made by hand has no sentence; an actor read from DOT has no mentions.
  if (place) {
    showArticle(place[0], what, choose);
    scrollToPlace(place[1]);
  } else if (openArticle !== null) showArticle(openArticle, null, choose);
  if (isOneColumn() && what) byId("panel").scrollIntoView({ block: "start" });
}

/** Back to where the choice was made from, unless the reader is somewhere else by now. */
function giveFocusBack(wasInside) {
  const cause = state.cause;
  state.cause = null;
  if (!wasInside) return;
  const again = cause?.isConnected ? cause
    : evidence.querySelector(`[data-line="${CSS.escape(cause?.dataset?.line ?? "")}"]`);
  (again ?? byId("panel")).focus({ preventScroll: true });
}

function update() {
  const { shownLinks, shownActors } = shown();
  showInPicture(shownLinks, shownActors);
  byId("count").textContent = shownLinks.size === links.length && shownActors.size === actors.length
    ? `${counted(links.length, "link")} between ${counted(actors.length, "actor")}`
    : `${shownLinks.size} of ${counted(links.length, "link")}, ${shownActors.size} of ${counted(actors.length, "actor")}`;
  const { chosen } = state;
  const isGone = chosen && !(chosen.evidence ? shownLinks.has(chosen) : shownActors.has(chosen));
  if (isGone) choose(null);
  else if (!chosen) listLinks(shownLinks, choose);
}

/** What an address names: "actors.html#e-oppose-country-a-country-b". */
function chooseFromAddress() {
  const id = location.hash.slice(1);
  const what = links.find((link) => link.id === id) ?? actorOfBox.get(id) ?? null;
  if (what) choose(what);
}

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (state.chosen) choose(null);
  else if (byId("search").value !== "") resetFilters(update);
});

preparePictures(choose);
prepareArticles(choose);
prepareFilters(update);
prepareZoom();
prepareStates(update);
update();
chooseFromAddress();
window.addEventListener("hashchange", chooseFromAddress);
