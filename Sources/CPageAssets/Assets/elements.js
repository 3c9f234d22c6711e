// Elements are made here and nowhere else: words of an article are only ever text.

const byId = (id) => document.getElementById(id);

/** An element with attributes and children; a string is a text. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(key, "");
    else if (value !== null && value !== false) element.setAttribute(key, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** A button that does something. */
function makeButton(attributes, action, ...children) {
  const button = make("button", { type: "button", ...attributes }, ...children);
  button.addEventListener("click", action);
  return button;
}

/** A text with the words from..to marked. */
function withMark(text, range) {
  if (!range) return [text];
  const [from, to] = range;
  return [text.slice(0, from), make("mark", {}, text.slice(from, to)), text.slice(to)];
}

const counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
/** A probability; none is ever shown as certain. */
const percent = (share) => (share > 0.99 ? "over 99 %" : `${Math.round(share * 100)} %`);
