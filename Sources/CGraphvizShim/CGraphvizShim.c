#define _GNU_SOURCE  // dladdr
#include "CGraphvizShim.h"

#include <dirent.h>
#include <dlfcn.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gvc.h>

// MARK: Messages

// agseterrf takes a function without a context, so what Graphviz says is kept here, under the one
// lock. Longer talk than this adds nothing.
static char said[4096];
static size_t said_length = 0;

static int hear(char *words) {
    size_t length = strlen(words);
    size_t room = sizeof said - 1 - said_length;
    if (length > room) length = room;
    memcpy(said + said_length, words, length);
    said_length += length;
    said[said_length] = 0;
    return 0;
}

static void begin_hearing(void) {
    said_length = 0;
    said[0] = 0;
    agseterrf(hear);
    agreseterrors();
}

static graphviz_answer answer(graphviz_status status) {
    char *copy = strdup(said);
    return (graphviz_answer){
        .status = status,
        .bytes = NULL,
        .length = 0,
        .messages = copy ? copy : "",
        .owns_messages = copy != NULL,
    };
}

void graphviz_release(graphviz_answer answer) {
    free(answer.bytes);
    if (answer.owns_messages) free((void *)answer.messages);
}

// MARK: Plugins

// The folder of the plugins lies beside libgvc, which belongs to the same build.
static bool plugin_folder(char *folder, size_t size) {
    Dl_info info;
    char real[PATH_MAX];
    if (!dladdr((void *)gvContextPlugins, &info) || !info.dli_fname) return false;
    if (!realpath(info.dli_fname, real)) return false;
    char *slash = strrchr(real, '/');
    if (!slash) return false;
    *slash = 0;
    int written = snprintf(folder, size, "%s/graphviz", real);
    return written > 0 && (size_t)written < size;
}

// Names differ by version and platform: libgvplugin_core.so.6, .so, .8.dylib, .dylib. Any file of
// that stem that opens and has the symbol is taken; a folder holds links to one build's file.
static void *plugin(const char *folder, const char *stem) {
    char prefix[64], symbol[80];
    snprintf(prefix, sizeof prefix, "libgvplugin_%s.", stem);
    snprintf(symbol, sizeof symbol, "gvplugin_%s_LTX_library", stem);
    DIR *entries = opendir(folder);
    if (!entries) return NULL;
    void *library = NULL;
    struct dirent *entry;
    while (!library && (entry = readdir(entries))) {
        if (strncmp(entry->d_name, prefix, strlen(prefix)) != 0) continue;
        if (!strstr(entry->d_name, ".so") && !strstr(entry->d_name, ".dylib")) continue;
        char path[PATH_MAX];
        int written = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (written < 0 || (size_t)written >= sizeof path) continue;
        void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
        if (handle) library = dlsym(handle, symbol);
    }
    closedir(entries);
    return library;
}

// MARK: Contexts

// Each kind is made once and lives as long as the process: freeing a context and making another
// is a use after free in the Pango plugin. The one without Pango needs no configuration file and no
// fonts, and measures text alike on every machine. Plugins are handed over as built in, so that the
// text measure is chosen among them when the context is made.
static GVC_t *context(bool with_pango) {
    static GVC_t *made[2];
    static lt_symlist_t builtins[2][5];
    if (made[with_pango]) return made[with_pango];

    static const char *const stems[] = {"core", "dot_layout", "neato_layout", "pango"};
    static const char *const names[] = {
        "gvplugin_core_LTX_library", "gvplugin_dot_layout_LTX_library",
        "gvplugin_neato_layout_LTX_library", "gvplugin_pango_LTX_library"};
    const int wanted = with_pango ? 4 : 3;
    char folder[PATH_MAX];
    int found = 0;
    if (plugin_folder(folder, sizeof folder)) {
        for (; found < wanted; found++) {
            void *library = plugin(folder, stems[found]);
            if (!library) break;
            builtins[with_pango][found] = (lt_symlist_t){names[found], library};
        }
    }
    // Another arrangement of files: let Graphviz find its plugins by its own configuration.
    made[with_pango] =
        found == wanted ? gvContextPlugins(builtins[with_pango], 0) : gvContext();
    return made[with_pango];
}

// MARK: Calls

// Graphviz is not safe for two threads, even with a context for each: held from opening a graph to
// closing it. A lock of pthreads is one that the thread sanitizer can see.
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

typedef graphviz_answer (*layout_use)(GVC_t *gvc, graph_t *graph, const char *format);

static graphviz_answer laid_out(
    const char *dot, const char *engine, const char *format, bool with_pango, layout_use use) {
    begin_hearing();
    GVC_t *gvc = context(with_pango);
    if (!gvc) return answer(graphviz_broken);
    graph_t *graph = agmemread(dot);
    if (!graph) return answer(graphviz_unreadable);
    // `layout=` in the text would override the engine asked for.
    agsafeset(graph, (char *)"layout", (char *)engine, (char *)"");
    // sfdp draws lots before it looks at `start=`: a second picture must be drawn as the first.
    srand(1);
    srand48(1);
    if (gvLayout(gvc, graph, engine) != 0) {
        agclose(graph);
        return answer(graphviz_no_layout);
    }
    graphviz_answer result = use(gvc, graph, format);
    gvFreeLayout(gvc, graph);
    agclose(graph);
    return result;
}

static graphviz_answer with_layout(
    const char *dot, const char *engine, const char *format, bool with_pango, layout_use use) {
    pthread_mutex_lock(&one_at_a_time);
    graphviz_answer result = laid_out(dot, engine, format, with_pango, use);
    pthread_mutex_unlock(&one_at_a_time);
    return result;
}

static graphviz_answer read_positions(GVC_t *gvc, graph_t *graph, const char *format) {
    (void)gvc;
    (void)format;
    attach_attrs(graph);
    char *bytes = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&bytes, &length);
    if (!out) return answer(graphviz_no_output);
    const char *box = agget(graph, (char *)"bb");
    fprintf(out, "graph\t\t%s\n", box ? box : "");
    for (node_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
        const char *position = agget(node, (char *)"pos");
        fprintf(out, "node\t%s\t%s\n", agnameof(node), position ? position : "");
        for (edge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge)) {
            const char *name = agget(edge, (char *)"id");
            const char *route = agget(edge, (char *)"pos");
            fprintf(out, "edge\t%s\t%s\n", name ? name : "", route ? route : "");
        }
    }
    bool complete = fclose(out) == 0;
    graphviz_answer result = answer(complete ? graphviz_done : graphviz_no_output);
    result.bytes = bytes;
    result.length = length;
    return result;
}

static graphviz_answer draw(GVC_t *gvc, graph_t *graph, const char *format) {
    // The length is an `unsigned` before Graphviz 13 and a `size_t` from then on.
    unsigned short_length = 0;
    size_t long_length = 0;
    char *data = NULL;
    int failed = gvRenderData(
        gvc, graph, format, &data,
        _Generic(
            &gvRenderData,
            int (*)(GVC_t *, graph_t *, const char *, char **, unsigned *): &short_length,
            default: &long_length));
    size_t length = short_length ? short_length : long_length;
    if (failed || !data) {
        if (data) gvFreeRenderData(data);
        return answer(graphviz_no_output);
    }
    graphviz_answer result = answer(graphviz_done);
    result.bytes = malloc(length ? length : 1);
    if (result.bytes) {
        memcpy(result.bytes, data, length);
        result.length = length;
    } else {
        result.status = graphviz_no_output;
    }
    gvFreeRenderData(data);
    return result;
}

graphviz_answer graphviz_positions(const char *dot, const char *engine) {
    return with_layout(dot, engine, "", false, read_positions);
}

graphviz_answer graphviz_drawing(
    const char *dot, const char *engine, const char *format, bool with_pango) {
    return with_layout(dot, engine, format, with_pango, draw);
}
