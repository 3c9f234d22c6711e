#pragma once
#include <stddef.h>

/// One file of `Assets`, embedded in the binary as UTF-8 text; not zero-terminated.
typedef struct {
    const unsigned char *_Nonnull bytes;
    size_t count;
} CPageAsset;

/// The markup of the page, with the names of what is filled in between doubled braces.
CPageAsset CPageMarkup(void);
/// The style sheet of the page.
CPageAsset CPageStyle(void);
/// How many scripts there are.
size_t CPageScriptCount(void);
/// A script of the page; they are run in this order.
CPageAsset CPageScript(size_t index);
