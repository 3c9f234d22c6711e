// Which of several graphs is shown: all on one sheet, one of them, or every one beside the others.

/** The graph that is shown, by its place; null for all. */
let shownState = null;
let isBeside = false;

/** The stops of the slider: of two graphs both stand in the middle, of more before all others. */
const stops = states.length === 2 ? [0, null, 1] : [null, ...states.keys()];

const stateName = (state) => {
  if (state !== null) return `${states[state].name}: ${states[state].title}`;
  return states.length === 2 ? "Both, with what changed" : "All on one sheet";
};

/** Whether a link or an actor is in what is shown. */
const isInState = (what) => isBeside || shownState === null || what.states.includes(shownState);

/** Takes over what the slider and the button say. */
function readStates() {
  const slider = byId("state");
  const stop = stops[Number(slider.value)];
  shownState = isBeside ? null : stop;
  pictures.forEach((picture, index) => {
    picture.closest("figure").hidden = isBeside ? index === 0 : index !== (stop === null ? 0 : stop + 1);
  });
  canvas.classList.toggle("is-beside", isBeside);
  byId("beside").setAttribute("aria-pressed", String(isBeside));
  slider.disabled = isBeside;
  slider.setAttribute("aria-valuetext", stateName(stop));
  byId("state-name").textContent = isBeside ? "" : stateName(stop);
}

/** Gives the pictures their room: the whole sheet, or the part that all graphs need. */
function fitStates() {
  const part = isBeside ? partInUse() : sheet;
  if (part === pictures[0].getAttribute("viewBox")) return setZoom(zoom);
  showPart(part);
  return setZoom(1);
}

/** Opens the article of the graph, if it has one that can be read and nothing is chosen. */
function showArticleOfState() {
  if (shownState === null || state.chosen) return;
  const own = articles.findIndex(
    (article) => article.states.includes(shownState) && article.parts.length > 0);
  if (own >= 0 && own !== openArticle) showArticle(own, null, choose);
}

/** Makes the slider and the button; `changed` is called after every change. */
function prepareStates(changed) {
  if (states.length === 0) return;
  byId("states").hidden = false;
  const slider = byId("state");
  slider.max = String(stops.length - 1);
  slider.value = String(stops.indexOf(null));
  byId("first-state").textContent = stops[0] === null ? "All" : states[0].name;
  byId("last-state").textContent = states.at(-1).name;
  isBeside = content.isBeside;
  const show = () => {
    readStates();
    changed();
    fitStates();
    showArticleOfState();
  };
  slider.addEventListener("input", show);
  byId("beside").addEventListener("click", () => {
    isBeside = !isBeside;
    show();
  });
  readStates();
  fitStates();
}
