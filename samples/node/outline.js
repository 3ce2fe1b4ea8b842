// Prints symbol, language and number of paragraphs of each text.  npm install && node outline.js LIBRARY TEXT...
import { readFileSync } from "node:fs";
import koffi from "koffi";

const [libraryPath, ...paths] = process.argv.slice(2);
const library = koffi.load(libraryPath);
const undocOutline = library.func(
  "int undoc_outline(const uint8_t *utf8, size_t length, const char *language, _Out_ void **result, _Out_ size_t *result_length)");
const undocFree = library.func("void undoc_free(void *result)");

function outline(text, language = null) {
  const result = [null];
  const length = [0];
  const status = undocOutline(text, text.length, language, result, length);
  try {
    const answer = result[0] ? koffi.decode(result[0], "char", Number(length[0])) : "no memory";
    if (status !== 0) {
      throw new Error(answer);
    }
    return JSON.parse(answer);
  } finally {
    undocFree(result[0]);
  }
}

for (const path of paths) {
  const { symbol, language, paragraphs } = outline(readFileSync(path));
  console.log(symbol, language, paragraphs.length);
}
