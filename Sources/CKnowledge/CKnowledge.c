#include "CKnowledge.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries[] = {
#embed "Tables/countries.tsv"
};
static const unsigned char eventsWorks[] = {
#embed "Tables/events-works.tsv"
};
static const unsigned char genericBodies[] = {
#embed "Tables/generic-bodies.tsv"
};
static const unsigned char givenNames[] = {
#embed "Tables/given-names.tsv"
};
static const unsigned char officeLetters[] = {
#embed "Tables/office-letters.tsv"
};
static const unsigned char offices[] = {
#embed "Tables/offices.tsv"
};
static const unsigned char ordinaryWords[] = {
#embed "Tables/ordinary-words.tsv"
};
static const unsigned char organizationWords[] = {
#embed "Tables/organization-words.tsv"
};
static const unsigned char organizations[] = {
#embed "Tables/organizations.tsv"
};
static const unsigned char places[] = {
#embed "Tables/places.tsv"
};
static const unsigned char stateBodies[] = {
#embed "Tables/state-bodies.tsv"
};
static const unsigned char surnames[] = {
#embed "Tables/surnames.tsv"
};
static const unsigned char titles[] = {
#embed "Tables/titles.tsv"
};
static const unsigned char acts[] = {
#embed "Tables/acts.tsv"
};
static const unsigned char irregularVerbs[] = {
#embed "Tables/irregular-verbs.tsv"
};
static const unsigned char verbs[] = {
#embed "Tables/verbs.tsv"
};

CKnowledgeTable CKnowledgeTableNamed(const char *name) {
    static const struct {
        const char *name;
        CKnowledgeTable table;
    } all[] = {
        {"acts", {acts, sizeof acts}},
        {"countries", {countries, sizeof countries}},
        {"events-works", {eventsWorks, sizeof eventsWorks}},
        {"generic-bodies", {genericBodies, sizeof genericBodies}},
        {"given-names", {givenNames, sizeof givenNames}},
        {"office-letters", {officeLetters, sizeof officeLetters}},
        {"offices", {offices, sizeof offices}},
        {"ordinary-words", {ordinaryWords, sizeof ordinaryWords}},
        {"organization-words", {organizationWords, sizeof organizationWords}},
        {"organizations", {organizations, sizeof organizations}},
        {"places", {places, sizeof places}},
        {"state-bodies", {stateBodies, sizeof stateBodies}},
        {"surnames", {surnames, sizeof surnames}},
        {"titles", {titles, sizeof titles}},
        {"irregular-verbs", {irregularVerbs, sizeof irregularVerbs}},
        {"verbs", {verbs, sizeof verbs}},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (strcmp(all[i].name, name) == 0) return all[i].table;
    }
    return (CKnowledgeTable){(const unsigned char *)"", 0};
}
