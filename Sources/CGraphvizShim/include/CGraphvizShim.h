#pragma once

#include <stddef.h>
#include <stdbool.h>

/// How a call ended.
typedef enum {
    graphviz_done = 0,
    /// No context could be made: a plugin that every picture needs is missing.
    graphviz_broken = 1,
    /// The text is not DOT.
    graphviz_unreadable = 2,
    /// The layout engine failed.
    graphviz_no_layout = 3,
    /// The format cannot be written.
    graphviz_no_output = 4,
} graphviz_status;

/// What a call returns; `bytes` and `messages` belong to the caller until `graphviz_release`.
typedef struct {
    graphviz_status status;
    char *bytes;
    size_t length;
    /// What Graphviz said, "Error: …" and "Warning: …"; never null.
    const char *messages;
    bool owns_messages;
} graphviz_answer;

/// Lays out `dot` with `engine` and returns positions as lines of tab-separated fields:
/// `graph` box, `node` name position, `edge` id position.
/// Any thread may call; one at a time is let in, the others wait.
graphviz_answer graphviz_positions(const char *dot, const char *engine);

/// Lays out `dot` with `engine` and returns the drawing in `format`.
/// `with_pango` takes the context whose text is measured and drawn by Pango (PNG and PDF).
graphviz_answer graphviz_drawing(
    const char *dot, const char *engine, const char *format, bool with_pango);

/// Gives back what an answer owns.
void graphviz_release(graphviz_answer answer);
