// The picture: which groups are shown, which stands out, and what a click on one means.

const svg = document.querySelector("#canvas svg");
/** Links by the id of their line; a line with two heads shows two. */
const linksOfLine = new Map();
for (const link of links) {
  if (!linksOfLine.has(link.line)) linksOfLine.set(link.line, []);
  linksOfLine.get(link.line).push(link);
}
const actorOfBox = new Map(actors.map((actor) => [actor.box, actor]));
/** The groups of a line: itself, its words, and a wide invisible line that is easy to hit. */
const groupsOfLine = new Map();

function preparePicture(choose) {
  // The title of the whole picture would be a tooltip wherever nothing else is.
  const title = svg.querySelector(":scope > title");
  svg.removeAttribute("aria-labelledby");
  svg.setAttribute("aria-label", title.textContent);
  title.remove();
  for (const line of linksOfLine.keys()) {
    const group = byId(line);
    const words = byId(`${line}-words`);
    groupsOfLine.set(line, [group, words].filter(Boolean));
    for (const path of group.querySelectorAll(":scope > path")) {
      const wide = path.cloneNode(false);
      for (const name of ["stroke-dasharray", "stroke-width"]) wide.removeAttribute(name);
      wide.setAttribute("class", "wide");
      group.append(wide);
    }
    for (const part of groupsOfLine.get(line)) {
      becomeButton(part, () => choose(linksOfLine.get(line)[0]));
    }
  }
  for (const [box, actor] of actorOfBox) becomeButton(byId(box), () => choose(actor));
  svg.addEventListener("click", (event) => {
    if (!event.target.closest(".actor, .link:not(.legend), .words")) choose(null);
  });
}

function becomeButton(group, action) {
  if (group.hasAttribute("tabindex")) group.setAttribute("role", "button");
  group.addEventListener("click", action);
  group.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    action();
  });
}

/** Shows those links and actors and no others. */
function showInPicture(shownLinks, shownActors) {
  const lines = new Set([...shownLinks].map((link) => link.line));
  for (const [line, groups] of groupsOfLine) {
    for (const group of groups) group.classList.toggle("is-hidden", !lines.has(line));
  }
  for (const [box, actor] of actorOfBox) {
    byId(box).classList.toggle("is-hidden", !shownActors.has(actor));
  }
}

/** Lets a link, or an actor with its links, stand out from the rest; null for nothing. */
function standOutInPicture(chosen) {
  const lines = new Set();
  const boxes = new Set();
  if (chosen) {
    for (const link of chosen.links ?? [chosen]) {
      lines.add(link.line);
      boxes.add(actors[link.source].box).add(actors[link.target].box);
    }
    if (chosen.links) boxes.add(chosen.box);
  }
  svg.classList.toggle("has-choice", chosen !== null);
  for (const [line, groups] of groupsOfLine) {
    const isChosen = chosen !== null && line === chosen.line;
    for (const group of groups) mark(group, lines.has(line), isChosen);
  }
  for (const box of actorOfBox.keys()) {
    mark(byId(box), boxes.has(box), chosen !== null && box === chosen.box);
  }
}

function mark(group, isNear, isChosen) {
  group.classList.toggle("is-near", isNear);
  group.classList.toggle("is-chosen", isChosen);
  if (group.getAttribute("role") === "button") group.setAttribute("aria-pressed", isChosen);
}
