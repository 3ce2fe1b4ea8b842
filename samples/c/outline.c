/* Prints the outline of a text.  cc outline.c -I ../../src/UnDocParser.Native -L FOLDER -l:libundoc.so -o outline && ./outline TEXT */
#include <stdio.h>
#include <stdlib.h>

#include "undoc.h"

int main(int count, char **arguments)
{
    char *text = NULL, *result = NULL;
    size_t length = 0, room = 0;
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    if (file == NULL) {
        fprintf(stderr, "usage: outline TEXT\n");
        return 64;
    }

    do {
        room += 65536;
        text = realloc(text, room);
        if (text == NULL) {
            return 2;
        }
        length += fread(text + length, 1, room - length, file);
    } while (length == room);
    fclose(file);

    int status = undoc_outline(text, length, NULL, &result, NULL);
    fprintf(status == UNDOC_OK ? stdout : stderr, "%s\n", result == NULL ? "no memory" : result);
    undoc_free(result);
    free(text);
    return status == UNDOC_OK ? 0 : 2;
}
