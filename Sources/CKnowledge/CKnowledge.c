#include "CKnowledge.h"
#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char countries[] = {
#embed "Tables/countries.tsv"
};

CKnowledgeTable CKnowledgeTableNamed(const char *name) {
    static const struct {
        const char *name;
        CKnowledgeTable table;
    } all[] = {
        {"countries", {countries, sizeof countries}},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (strcmp(all[i].name, name) == 0) return all[i].table;
    }
    return (CKnowledgeTable){(const unsigned char *)"", 0};
}
