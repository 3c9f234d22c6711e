// The picture: which groups are shown, which stands out, and what a click on one means.

/** The picture of everything and, where there are several graphs, that of each. */
const pictures = [...document.querySelectorAll("#canvas svg")];
/** The elements of an id with the number of the graph in whose picture each is: null in that of all. */
const partsOf = (id) => pictures
  .map((_, index) => (index === 0
    ? { element: byId(id), state: null }
    : { element: byId(`s${index}-${id}`), state: index - 1 }))
  .filter((part) => part.element);
/** Links by the id of their line; a line with two heads shows two. */
const linksOfLine = new Map();
for (const link of links) {
  if (!linksOfLine.has(link.line)) linksOfLine.set(link.line, []);
  linksOfLine.get(link.line).push(link);
}
const actorOfBox = new Map(actors.map((actor) => [actor.box, actor]));
/** The groups of a line: itself, its words, and a wide invisible line that is easy to hit. */
const groupsOfLine = new Map();
const boxesOf = new Map();

function preparePictures(choose) {
  for (const picture of pictures) {
    // The title of the whole picture would be a tooltip wherever nothing else is.
    const title = picture.querySelector(":scope > title");
    picture.removeAttribute("aria-labelledby");
    picture.setAttribute("aria-label", title.textContent);
    title.remove();
    picture.addEventListener("click", (event) => {
      if (!event.target.closest(".actor, .link:not(.legend), .words")) choose(null);
    });
  }
  for (const line of linksOfLine.keys()) {
    const [lines, words] = [partsOf(line), partsOf(`${line}-words`)];
    for (const { element } of lines) {
      for (const path of element.querySelectorAll(":scope > path")) {
        const wide = path.cloneNode(false);
        for (const name of ["stroke-dasharray", "stroke-width"]) wide.removeAttribute(name);
        wide.setAttribute("class", "wide");
        element.append(wide);
      }
    }
    groupsOfLine.set(line, [...lines, ...words]);
    for (const { element, state } of [...lines, ...words]) {
      becomeButton(element, () => choose(linkOf(line, state ?? shownState)));
    }
  }
  for (const [box, actor] of actorOfBox) {
    boxesOf.set(box, partsOf(box).map((part) => part.element));
    for (const element of boxesOf.get(box)) becomeButton(element, () => choose(actor));
  }
}

/** What a line says in the picture of a graph, or of all. */
function linkOf(line, state) {
  const found = linksOfLine.get(line);
  return found.find((link) => state === null || link.states.includes(state)) ?? found[0];
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
  for (const [line, parts] of groupsOfLine) {
    const shown = linksOfLine.get(line).filter((link) => shownLinks.has(link));
    for (const { element, state } of parts) {
      const graph = state ?? shownState;
      const isShown = shown.some((link) =>
        (graph === null ? !link.isFormer : link.states.includes(graph)));
      element.classList.toggle("is-hidden", !isShown);
    }
  }
  for (const [box, actor] of actorOfBox) {
    for (const element of boxesOf.get(box)) element.classList.toggle("is-hidden", !shownActors.has(actor));
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
  for (const picture of pictures) picture.classList.toggle("has-choice", chosen !== null);
  for (const [line, parts] of groupsOfLine) {
    const isChosen = chosen !== null && line === chosen.line;
    for (const { element } of parts) mark(element, lines.has(line), isChosen);
  }
  for (const [box, elements] of boxesOf) {
    const isChosen = chosen !== null && box === chosen.box;
    for (const element of elements) mark(element, boxes.has(box), isChosen);
  }
}

function mark(group, isNear, isChosen) {
  group.classList.toggle("is-near", isNear);
  group.classList.toggle("is-chosen", isChosen);
  if (group.getAttribute("role") === "button") group.setAttribute("aria-pressed", isChosen);
}
