// The size of the pictures: whole at first, larger on demand, moved by dragging.

const canvas = byId("canvas");
/** All pictures have the same size. */
const { width: naturalWidth, height: naturalHeight } = pictures[0].viewBox.baseVal;
/** How many times larger than fitting the pictures are. */
let zoom = 1;

/** The width of a picture where so many stand beside each other. */
function widthIn(columns) {
  const look = getComputedStyle(canvas);
  const rows = isBeside ? Math.ceil(states.length / columns) : 1;
  const gap = isBeside ? parseFloat(look.columnGap) || 0 : 0;
  const caption = canvas.querySelector("figure:not([hidden]) figcaption")?.offsetHeight ?? 0;
  const room = {
    width: (canvas.clientWidth - 2 * parseFloat(look.paddingLeft) - gap * (columns - 1)) / columns,
    height: (canvas.clientHeight - 2 * parseFloat(look.paddingTop) - gap * (rows - 1)) / rows - caption,
  };
  // On a narrow screen the page scrolls and only the width counts.
  const isTall = look.overflowY === "visible";
  const byHeight = isTall ? Infinity : (room.height * naturalWidth) / naturalHeight;
  return Math.min(room.width, byHeight, naturalWidth * 1.9);
}

/** How many pictures stand beside each other: as makes them largest. */
function columnsOfPictures() {
  if (!isBeside) return 1;
  const counts = [...states.keys()].map((index) => index + 1);
  return counts.reduce((best, count) => (widthIn(count) > widthIn(best) + 1 ? count : best));
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
