// The panel: all links that are shown, or the one link or actor that is chosen.

const evidence = byId("evidence");

/** All links that are shown, by side. */
function listLinks(shownLinks, choose) {
  const groups = Object.keys(verbs)
    .map((polarity) => ({
      polarity,
      links: links.filter((link) => link.polarity === polarity && shownLinks.has(link)),
    }))
    .filter((group) => group.links.length > 0);
  if (groups.length === 0) {
    evidence.replaceChildren(make("p", { class: "nothing" }, "Nothing fits. Reset shows all again."));
    return;
  }
  evidence.replaceChildren(
    ...groups.map((group) =>
      make("section", {},
        make("h2", { class: `side ${group.polarity}` }, make("i", { class: "sample" }),
          sides[group.polarity], make("span", { class: "number" }, String(group.links.length))),
        make("ul", {}, ...group.links.map((link) => make("li", {}, linkButton(link, choose)))),
      ),
    ),
  );
}

/** A link as a button: who, whom, and in what words. */
function linkButton(link, choose) {
  const became = link.standing === "unchanged" ? null : link.standing;
  const standing = link.isFormer || link.isContradicted ? link.note : became;
  const facts = [standing, link.label, link.evidence.length > 1 ? counted(link.evidence.length, "sentence") : null]
    .filter(Boolean);
  const together = link.polarity === "together";
  return makeButton({ class: `entry ${link.polarity}`, "data-line": link.line }, () => choose(link),
    make("span", { class: "who" }, actors[link.source].name, " ",
      make("b", {}, verbs[link.polarity]), " ", actors[link.target].name),
    together && facts.length === 0 ? null : make("span", { class: "how" }, facts.join(" · ")));
}

/** One link with every sentence that says so. */
function showLink(link, choose) {
  const isTogether = link.polarity === "together";
  const head = make("h2", { class: `headline ${link.polarity}` },
    actorButton(actors[link.source], choose), " ",
    make("b", {}, isTogether ? "and" : verbs[link.polarity]), " ",
    actorButton(actors[link.target], choose), isTogether ? " are named together" : "");
  const facts = [
    link.note,
    link.label,
    isTogether ? counted(link.count, "sentence") : null,
    isTogether || link.isByHand ? null : `${percent(link.confidence)} sure`,
    link.isByHand ? "made by hand" : null,
    link.claimedBy ? `in the words of ${link.claimedBy}` : null,
  ];
  evidence.replaceChildren(
    backButton(choose),
    head,
    make("p", { class: "facts" }, facts.filter(Boolean).join(" · ")),
    make("ol", { class: `quotes ${link.polarity}` },
      ...link.evidence.map((item) => make("li", {}, ...quote(item, link, choose)))),
    ...noteLines(link),
    ...siblings(link, choose),
  );
}

/** A sentence, what is said of it, and the way to its place. */
function quote(item, link, choose) {
  const facts = [
    item.act ? actName(item.act) : null,
    notes[item.modality] ?? null,
    item.claimedBy ? `as ${item.claimedBy} says` : null,
    item.confidence === null ? null : percent(item.confidence),
    articles.length > 1 && articles[item.article] ? articles[item.article].title : null,
    item.line > 0 ? `line ${item.line}` : null,
  ].filter(Boolean);
  const canShow = (articles[item.article]?.parts.length ?? 0) > 0;
  const note = make("p", { class: "note" }, facts.join(" · "));
  if (canShow) {
    note.append(facts.length > 0 ? " · " : "", makeButton({ class: "go" }, () => {
      showArticle(item.article, link, choose);
      scrollToPlace(item.from);
      articleBox.focus({ preventScroll: !isOneColumn() });
    }, "show in the article"));
  }
  if (/^https?:\/\//.test(item.address ?? "")) {
    note.append(" · ", make("a", {
      href: item.address, target: "_blank", rel: "noopener noreferrer",
    }, "open on the web"));
  }
  return [make("blockquote", {}, ...withMark(item.quote, item.cue)), note];
}

/** What people noted. */
const noteLines = (what) => what.notes.map((text) => make("p", { class: "facts" }, `Note: ${text}`));

/** The other links of the same two actors. */
function siblings(link, choose) {
  const ends = [link.source, link.target].sort().join(" ");
  const others = links.filter(
    (other) => other !== link && [other.source, other.target].sort().join(" ") === ends);
  if (others.length === 0) return [];
  return [
    make("h3", {}, "Also between the two"),
    make("ul", {}, ...others.map((other) => make("li", {}, linkButton(other, choose)))),
  ];
}

/** An actor, its names, and its links. */
function showActor(actor, choose) {
  const names = actor.aliases.length > 0 ? `also ${actor.aliases.join(", ")}` : null;
  const times = actor.mentions.length > 0 ? `named ${counted(actor.mentions.length, "time")}` : null;
  const standing = actor.standing === "unchanged" ? null : actor.standing;
  const facts = [standing, actor.role ?? actor.kind, times, actor.affiliation, names].filter(Boolean);
  evidence.replaceChildren(
    backButton(choose),
    make("h2", { class: "headline" }, make("i", { class: `shape ${actor.kind}` }), actor.name),
    make("p", { class: "facts" }, facts.join(" · ")),
    ...noteLines(actor),
    make("ul", {}, ...actor.links.map((link) => make("li", {}, linkButton(link, choose)))),
    actor.links.length === 0 ? make("p", { class: "nothing" }, "No link is drawn.") : "",
  );
}

const actorButton = (actor, choose) =>
  makeButton({ class: "name" }, () => choose(actor), actor.name);

const backButton = (choose) =>
  makeButton({ class: "back", id: "back" }, () => choose(null), "← All links");

const isOneColumn = () => matchMedia("(max-width: 60rem)").matches;
