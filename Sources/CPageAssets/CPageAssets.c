#include "CPageAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char markup[] = {
#embed "Assets/page.html"
};
static const unsigned char style[] = {
#embed "Assets/page.css"
};
static const unsigned char elements[] = {
#embed "Assets/elements.js"
};
static const unsigned char content[] = {
#embed "Assets/content.js"
};
static const unsigned char picture[] = {
#embed "Assets/picture.js"
};
static const unsigned char zoom[] = {
#embed "Assets/zoom.js"
};
static const unsigned char states[] = {
#embed "Assets/states.js"
};
static const unsigned char article[] = {
#embed "Assets/article.js"
};
static const unsigned char evidence[] = {
#embed "Assets/evidence.js"
};
static const unsigned char filters[] = {
#embed "Assets/filters.js"
};
static const unsigned char start[] = {
#embed "Assets/start.js"
};

static const CPageAsset scripts[] = {
    {elements, sizeof elements}, {content, sizeof content}, {picture, sizeof picture},
    {zoom, sizeof zoom},         {states, sizeof states},   {article, sizeof article},
    {evidence, sizeof evidence}, {filters, sizeof filters}, {start, sizeof start},
};

CPageAsset CPageMarkup(void) { return (CPageAsset){markup, sizeof markup}; }

CPageAsset CPageStyle(void) { return (CPageAsset){style, sizeof style}; }

size_t CPageScriptCount(void) { return sizeof scripts / sizeof *scripts; }

CPageAsset CPageScript(size_t index) {
    return index < CPageScriptCount() ? scripts[index] : (CPageAsset){markup, 0};
}
