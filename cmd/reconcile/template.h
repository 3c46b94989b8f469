/*
 * template.h - names with slots: "exchange {when}".
 */
#ifndef TEMPLATE_H
#define TEMPLATE_H

#include "common/str.h"

/*
 * Cut the next piece off *rest: the text before a slot and the slot's name, which is
 * empty where no slot follows.  False at the end.
 */
bool template_next(struct str *rest, struct str *text, struct str *slot);
bool template_has(struct str, struct str slot);

#endif
