/*
 * frame.h - what every HTML page begins and ends with: one file, no script, nothing
 * loaded from elsewhere (and a policy that says so), light and dark, made to print.
 */
#ifndef FRAME_H
#define FRAME_H

#include "common/mem.h"
#include "common/str.h"

void frame_begin(struct buf *, struct str title);	/* up to and with <body>, <main> */
void frame_end(struct buf *);

/* Append <tag class="class">, text made safe, </tag>; no class where it is NULL. */
void frame_tag(struct buf *, const char *tag, const char *class, struct str text);

#endif
