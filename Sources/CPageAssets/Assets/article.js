// The text of the articles, where every sentence of a link can be pointed at.

const reader = byId("reader");
const articleBox = byId("article");
/** The article that is being read. */
let openArticle = null;
/** The pieces of its text in order: an element, and the scalars from..to that it holds. */
let pieces = [];

/** The sentences of links in an article: from, to, and the link. */
function sentencesOf(article) {
  const found = [];
  for (const link of links) {
    if (link.polarity === "together") continue;
    for (const item of link.evidence) {
      if (item.article === article) found.push({ from: item.from, to: item.to, link });
    }
  }
  return found;
}

/** The places of a chosen link or actor: sentences, words in them, and names. */
function placesOf(chosen, article) {
  if (!chosen) return [];
  if (chosen.mentions) {
    return chosen.mentions
      .filter((mention) => mention[0] === article)
      .map(([, from, to]) => ({ from, to, look: "is-named" }));
  }
  const places = [];
  for (const item of chosen.evidence.filter((item) => item.article === article)) {
    places.push({ from: item.from, to: item.to, look: `is-said ${chosen.polarity}` });
    if (item.cue) {
      places.push({ from: item.from + item.cue[0], to: item.from + item.cue[1], look: "is-cue" });
    }
  }
  return places;
}

/** Tells which places hold an offset; offsets are asked for from the first to the last. */
function walkThrough(places) {
  const sorted = [...places].sort((one, other) => one.from - other.from);
  let open = [];
  let next = 0;
  return (offset) => {
    while (next < sorted.length && sorted[next].from <= offset) open.push(sorted[next++]);
    open = open.filter((place) => place.to > offset);
    return open;
  };
}

/** Lays an article out in pieces, each wholly inside or outside of every place. */
function layOut(article, places, choose) {
  const sentences = sentencesOf(article);
  const edges = new Set();
  for (const { from, to } of [...sentences, ...places]) edges.add(from).add(to);
  const cuts = [...edges].sort((one, other) => one - other);
  const [saying, lit] = [walkThrough(sentences), walkThrough(places)];
  let next = 0;
  pieces = [];
  articleBox.replaceChildren(
    ...articles[article].parts.map((part) => {
      const end = part.from + part.text.length;
      const block = make(part.kind === "heading" ? "h3" : "p", { class: part.kind });
      let from = part.from;
      while (from < end) {
        while (cuts[next] <= from) next += 1;
        const to = Math.min(cuts[next] ?? end, end);
        const text = part.text.slice(from - part.from, to - part.from);
        block.append(makePiece(text, from, to, saying(from), lit(from), choose));
        from = to;
      }
      return block;
    }),
  );
}

function makePiece(text, from, to, sentences, places, choose) {
  const said = sentences.map((place) => place.link);
  const looks = places.map((place) => place.look);
  if (said.length === 0 && looks.length === 0) return text;
  const isLit = looks.length > 0;
  const piece = make(isLit ? "mark" : "span", { class: ["piece", ...looks].join(" ") }, text);
  if (said.length > 0) {
    piece.classList.add("can-open", said[0].polarity);
    piece.title = said.map(sentence).join("\n");
    // A sentence that says several things says the next one at the next click.
    piece.addEventListener("click", () => {
      choose(said[(said.indexOf(state.chosen) + 1) % said.length]);
    });
  }
  pieces.push({ element: piece, from, to });
  return piece;
}

/** Shows an article with the places of what is chosen. */
function showArticle(article, chosen, choose) {
  const data = articles[article];
  if (!data || data.parts.length === 0) return;
  openArticle = article;
  byId("article-choice").value = String(article);
  layOut(article, placesOf(chosen, article), choose);
}

/** Brings a place of the open article into view. */
function scrollToPlace(from) {
  const piece = pieces.find((item) => item.from <= from && item.to > from);
  if (!piece) return;
  const isOwnScroller = articleBox.scrollHeight > articleBox.clientHeight + 1;
  if (!isOwnScroller) return;
  const offset = piece.element.getBoundingClientRect().top - articleBox.getBoundingClientRect().top;
  articleBox.scrollTop += offset - articleBox.clientHeight / 4;
}

function prepareArticles(choose) {
  const readable = articles.map((article, index) => ({ article, index }))
    .filter(({ article }) => article.parts.length > 0);
  reader.hidden = readable.length === 0;
  document.body.classList.toggle("has-article", readable.length > 0);
  if (readable.length === 0) return;
  const choice = byId("article-choice");
  byId("reader-head").hidden = readable.length === 1;
  for (const { article, index } of readable) {
    choice.append(make("option", { value: index }, article.title));
  }
  choice.addEventListener("change", () => showArticle(Number(choice.value), state.chosen, choose));
  showArticle(readable[0].index, null, choose);
}
