// Search and filters: which links and actors are shown.

const noFilter = {
  text: "", sides: new Set(), kinds: new Set(), act: "", actor: "", standing: "", least: 0,
};
let filter = { ...noFilter };

function fits(link) {
  const ends = [actors[link.source], actors[link.target]];
  if (!isInState(link) || filter.sides.has(link.polarity)) return false;
  if (ends.some((actor) => filter.kinds.has(actor.kind))) return false;
  if (filter.actor !== "" && !ends.some((actor) => actor.index === Number(filter.actor))) return false;
  if (filter.act !== "" && !link.acts.includes(filter.act)) return false;
  if (filter.standing !== "" && link.standing !== filter.standing) return false;
  if (link.confidence !== null && Math.round(link.confidence * 100) < filter.least) return false;
  return filter.text === "" || link.letters.includes(filter.text)
    || ends.some((actor) => actor.letters.includes(filter.text));
}

/** Links that fit, and the actors that have one or are looked for by name. */
function shown() {
  const shownLinks = new Set(links.filter(fits));
  const linked = new Set();
  for (const link of shownLinks) linked.add(actors[link.source]).add(actors[link.target]);
  const isFree = filter.act === "" && filter.text === "" && filter.standing === "";
  const shownActors = new Set(actors.filter((actor) => {
    if (filter.kinds.has(actor.kind) || !isInState(actor)) return false;
    if (linked.has(actor) || filter.actor === String(actor.index)) return true;
    if (filter.actor !== "") return false;
    if (filter.text !== "" && actor.letters.includes(filter.text)) return true;
    if (filter.standing !== "" && actor.standing === filter.standing) return true;
    return isFree && !actor.links.some(isInState);
  }));
  return { shownLinks, shownActors };
}

/** Makes the fields; `changed` is called after every change of one. */
function prepareFilters(changed) {
  const search = byId("search");
  search.addEventListener("input", () => {
    filter.text = search.value.trim().toLowerCase();
    changed();
  });
  makeChips("polarities", Object.keys(sides), (side) => links.filter((link) => link.polarity === side).length,
    (side) => [make("i", { class: `sample ${side}` }), sides[side]], "sides", changed);
  makeChips("kinds", Object.keys(kinds), (kind) => actors.filter((actor) => actor.kind === kind).length,
    (kind) => [make("i", { class: `shape ${kind}` }), kinds[kind]], "kinds", changed);

  const byName = [...actors].sort((one, other) => (one.name < other.name ? -1 : 1));
  fillSelect("actor", byName.map((actor) => [actor.index, actor.name]), changed);
  const acts = [...new Set(links.flatMap((link) => link.acts))].sort();
  fillSelect("act", acts.map((act) => [act, actName(act)]), changed);

  const standings = [...new Set([...links, ...actors].map((part) => part.standing).filter(Boolean))].sort();
  fillSelect("standing", standings.map((standing) => [standing, standing]), changed);

  const confidence = byId("confidence");
  const sure = links.filter((link) => link.confidence !== null).map((link) => Math.round(link.confidence * 100));
  const lowest = Math.min(100, ...sure);
  confidence.min = String(lowest);
  confidence.max = String(Math.max(lowest, ...sure));
  confidence.closest("label").hidden = new Set(sure).size < 2;
  confidence.addEventListener("input", () => {
    filter.least = Number(confidence.value);
    tellLeast(confidence);
    changed();
  });
  byId("reset").addEventListener("click", () => resetFilters(changed));
  resetFilters(() => {});
}

/** Buttons that leave a sort of thing out; one that does not occur has no button. */
function makeChips(id, values, count, children, key, changed) {
  const occurring = values.filter((value) => count(value) > 0);
  byId(id).hidden = occurring.length === 0;
  for (const value of occurring) {
    const chip = makeButton({ class: "chip", "data-value": value, "aria-pressed": "true" }, () => {
      const left = new Set(filter[key]);
      if (!left.delete(value)) left.add(value);
      filter[key] = left;
      chip.setAttribute("aria-pressed", String(!left.has(value)));
      changed();
    }, ...children(value), make("span", { class: "number" }, String(count(value))));
    byId(id).append(chip);
  }
}

function fillSelect(id, options, changed) {
  const select = byId(id);
  for (const [value, text] of options) select.append(make("option", { value }, text));
  select.closest("label").hidden = options.length === 0;
  select.addEventListener("change", () => {
    filter[id] = select.value;
    changed();
  });
}

function resetFilters(changed) {
  filter = { ...noFilter };
  for (const id of ["search", "actor", "act", "standing"]) byId(id).value = "";
  for (const chip of document.querySelectorAll(".chip")) chip.setAttribute("aria-pressed", "true");
  const confidence = byId("confidence");
  confidence.value = confidence.min;
  tellLeast(confidence);
  changed();
}

function tellLeast(confidence) {
  const isOff = confidence.value === confidence.min;
  byId("least").textContent = isOff ? "any" : `at least ${confidence.value} %`;
}
