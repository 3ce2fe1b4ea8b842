/* UnDocParser: outlines of United Nations resolutions as JSON. Each function may be called from any thread, and from several at a time. */
#ifndef UNDOC_H
#define UNDOC_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum undoc_status {
    UNDOC_OK = 0,
    UNDOC_INVALID_ARGUMENT = 1, /* a pointer is NULL, the length is over 2 GB, the language is none that is known */
    UNDOC_NO_TEXT = 2,          /* what was given is a web page, XML or binary */
    UNDOC_OUT_OF_MEMORY = 3,
    UNDOC_FAULT = 4             /* a fault of the library; please report it */
};

/*
 * Makes the outline of a text, the JSON object of "undoc outline" on one line without its end.
 *
 *   utf8, length    the text, which needs no NUL at its end; bytes that are not valid UTF-8 become U+FFFD and are reported in the outline
 *   language        "en", "fr" …, or NULL to find it in the text
 *   result          receives the outline or, with any other status than UNDOC_OK, what is wrong in one line of English; UTF-8 with a NUL at
 *                   its end; NULL if there is no memory for it. Hand it to undoc_free
 *   result_length   receives the number of bytes before that NUL; may be NULL
 *
 * Returns one of undoc_status. The text is not kept.
 */
int undoc_outline(const char *utf8, size_t length, const char *language, char **result, size_t *result_length);

/* Frees a result. NULL is allowed. */
void undoc_free(char *result);

/* Returns the version of the library, "0.1.0". It is not to be freed. */
const char *undoc_version(void);

#ifdef __cplusplus
}
#endif

#endif
