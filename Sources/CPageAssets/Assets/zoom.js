// The size of the picture: whole at first, larger on demand, moved by dragging.

const canvas = byId("canvas");
const natural = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
/** How many times larger than fitting the picture is. */
let zoom = 1;

function fittingWidth() {
  const look = getComputedStyle(canvas);
  const room = {
    width: canvas.clientWidth - 2 * parseFloat(look.paddingLeft),
    height: canvas.clientHeight - 2 * parseFloat(look.paddingTop),
  };
  // On a narrow screen the page scrolls and only the width counts.
  const isTall = look.overflowY === "visible";
  const byHeight = isTall ? Infinity : (room.height * natural.width) / natural.height;
  return Math.min(room.width, byHeight, natural.width * 1.9);
}

function setZoom(value, centre = null) {
  const old = zoom;
  zoom = Math.min(Math.max(value, 0.5), 6);
  const room = canvas.getBoundingClientRect();
  const at = centre ?? { x: room.width / 2, y: room.height / 2 };
  const point = { x: canvas.scrollLeft + at.x, y: canvas.scrollTop + at.y };
  const width = Math.floor(fittingWidth() * zoom);
  svg.setAttribute("width", width);
  svg.setAttribute("height", Math.floor((width * natural.height) / natural.width));
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
