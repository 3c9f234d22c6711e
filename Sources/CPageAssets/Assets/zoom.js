// The size of the pictures: whole at first, larger on demand, moved by dragging.

const canvas = byId("canvas");
/** All pictures show the same part of the same sheet: the whole of it, or what the graphs hold. */
const sheet = pictures[0].getAttribute("viewBox");
let { width: naturalWidth, height: naturalHeight } = pictures[0].viewBox.baseVal;
/** How many times larger than fitting the pictures are. */
let zoom = 1;

/** Shows that part of the sheet in every picture. */
function showPart(part) {
  for (const picture of pictures) picture.setAttribute("viewBox", part);
  ({ width: naturalWidth, height: naturalHeight } = pictures[0].viewBox.baseVal);
}

/** What the pictures that are shown hold, without their legends. */
function partInUse() {
  const margin = 12;
  const shown = pictures.filter((picture) => !picture.closest("figure").hidden);
  // What a filter hides now may be shown again.
  const hidden = [...canvas.querySelectorAll(".is-hidden")];
  for (const group of hidden) group.classList.remove("is-hidden");
  const boxes = shown.flatMap((picture) =>
    [...picture.querySelectorAll(".actor, .link:not(.legend), .words")].map((group) => {
      const box = group.getBBox();
      const at = new DOMPoint(box.x, box.y)
        .matrixTransform(picture.querySelector(":scope > g").transform.baseVal.consolidate().matrix);
      return { left: at.x, top: at.y, right: at.x + box.width, bottom: at.y + box.height };
    }));
  for (const group of hidden) group.classList.add("is-hidden");
  if (boxes.length === 0) return sheet;
  const left = Math.min(...boxes.map((box) => box.left)) - margin;
  const top = Math.min(...boxes.map((box) => box.top)) - margin;
  const right = Math.max(...boxes.map((box) => box.right)) + margin;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) + margin;
  return `${left} ${top} ${right - left} ${bottom - top}`;
}

/** The width of a picture where so many stand beside each other. */
function widthIn(columns) {
  const look = getComputedStyle(canvas);
  const rows = isBeside ? Math.ceil(states.length / columns) : 1;
  const gap = isBeside ? parseFloat(look.columnGap) || 0 : 0;
  const caption = canvas.querySelector("figure:not([hidden]) figcaption")?.offsetHeight ?? 0;
  const room = {
    width: (canvas.clientWidth - 2 * parseFloat(look.paddingLeft) - gap * (columns - 1)) / columns,
    height: (canvas.clientHeight - parseFloat(look.paddingTop) - parseFloat(look.paddingBottom)
      - gap * (rows - 1)) / rows - caption,
  };
  // On a narrow screen the page scrolls and only the width counts.
  const isTall = look.overflowY === "visible";
  const byHeight = isTall ? Infinity : (room.height * naturalWidth) / naturalHeight;
  return Math.min(room.width, byHeight, naturalWidth * 1.9);
}

/** How many pictures stand beside each other: as many as may, unless others leave much more room. */
function columnsOfPictures() {
  if (!isBeside) return 1;
  const counts = [...states.keys()].map((index) => states.length - index);
  return counts.reduce((best, count) => (widthIn(count) > widthIn(best) * 1.15 ? count : best));
}

function setZoom(value, centre = null) {
  const old = zoom;
  zoom = Math.min(Math.max(value, 0.5), 6);
  const room = canvas.getBoundingClientRect();
  const at = centre ?? { x: room.width / 2, y: room.height / 2 };
  const point = { x: canvas.scrollLeft + at.x, y: canvas.scrollTop + at.y };
  const columns = columnsOfPictures();
  canvas.style.gridTemplateColumns = isBeside ? `repeat(${columns}, auto)` : "";
  const width = Math.floor(widthIn(columns) * zoom);
  for (const picture of pictures) {
    picture.setAttribute("width", width);
    picture.setAttribute("height", Math.floor((width * naturalHeight) / naturalWidth));
  }
  canvas.classList.toggle("is-zoomed", zoom > 1);
  canvas.scrollLeft = (point.x * zoom) / old - at.x;
  canvas.scrollTop = (point.y * zoom) / old - at.y;
}

function prepareZoom() {
  byId("smaller").addEventListener("click", () => setZoom(zoom / 1.25));
  byId("larger").addEventListener("click", () => setZoom(zoom * 1.25));
  byId("fit").addEventListener("click", () => setZoom(1));
  window.addEventListener("resize", () => setZoom(zoom));
  canvas.addEventListener(
    "wheel",
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const room = canvas.getBoundingClientRect();
      const centre = { x: event.clientX - room.left, y: event.clientY - room.top };
      setZoom(zoom * Math.exp(-event.deltaY / 300), centre);
    },
    { passive: false },
  );
  let last = null;
  canvas.addEventListener("pointerdown", (event) => {
    const isFree = !event.target.closest(".actor, .link:not(.legend), .words");
    if (zoom > 1 && isFree && event.button === 0) last = event;
  });
  window.addEventListener("pointermove", (event) => {
    if (!last) return;
    canvas.scrollLeft -= event.clientX - last.clientX;
    canvas.scrollTop -= event.clientY - last.clientY;
    last = event;
  });
  for (const name of ["pointerup", "pointercancel"]) {
    window.addEventListener(name, () => { last = null; });
  }
  setZoom(1);
}
