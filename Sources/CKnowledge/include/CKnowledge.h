#pragma once
#include <stddef.h>

/// One table of facts, embedded in the binary as UTF-8 text; not zero-terminated.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} CKnowledgeTable;

/// The table of that file name without ".tsv" ("countries"), or a count of 0 when there is none.
CKnowledgeTable CKnowledgeTableNamed(const char *_Nonnull name);
