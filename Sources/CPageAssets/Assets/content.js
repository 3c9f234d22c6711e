// What the page shows: actors, links with their sentences, and articles.

const content = JSON.parse(byId("content").textContent);
const { actors, links, articles, states } = content;

const verbs = {
  support: "supports",
  oppose: "opposes",
  neutral: "is in contact with",
  together: "and",
};
const sides = {
  support: "supports",
  oppose: "opposes",
  neutral: "contact, no side",
  together: "named together",
};
const kinds = { person: "people", country: "countries", organization: "organizations" };
const notes = {
  asserted: null,
  future: "planned",
  hedged: "perhaps",
  conditional: "conditional",
  negated: "not",
};

actors.forEach((actor, index) => {
  actor.index = index;
  actor.links = [];
  actor.letters = [actor.name, actor.role ?? "", ...actor.aliases, ...actor.notes].join("\n").toLowerCase();
});
// Who takes a side comes before who is only named together, then what conflicts or changed before what did not.
links.sort((one, other) => (one.polarity === "together") - (other.polarity === "together")
  || one.rank - other.rank);
links.forEach((link) => {
  link.letters = [link.label ?? "", ...link.notes, ...link.evidence.map((item) => item.quote)]
    .join("\n")
    .toLowerCase();
  for (const end of new Set([link.source, link.target])) actors[end].links.push(link);
});

/** A link as a sentence. */
function sentence(link) {
  const [source, target] = [actors[link.source].name, actors[link.target].name];
  if (link.polarity === "together") return `${source} and ${target} are named together`;
  return `${source} ${verbs[link.polarity]} ${target}`;
}

/** The words in which an act of the ontology is shown: "accuse". */
const actName = (act) => act.toLowerCase();
