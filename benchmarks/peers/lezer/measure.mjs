// What one typed letter costs @lezer/lr, with the tree of the text before reused, on texts of as many paragraphs as those of the report `edits`.
import { readFileSync } from "node:fs";
import { buildParser } from "@lezer/generator";
import { TreeFragment } from "@lezer/common";

const rounds = 9;
const runsOfRound = 400;
const paragraphs = [29, 165, 1000, 2309, 50000];
const parser = buildParser(readFileSync(new URL("flat.grammar", import.meta.url), "utf8"));

function flat(count) {
  let text = "The General Assembly,\n\n";
  for (let index = 0; index < count; index++) {
    text += `Recalling item ${index} of the programme,\n\n`;
  }

  return text;
}

// Behind the first letter of a long word in the middle, as in the report.
function inWord(text) {
  const middle = Math.floor(text.length / 2);
  return middle + /[a-z]{6}/.exec(text.slice(middle)).index + 1;
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[sorted.length >> 1];
}

// Microseconds: of some rounds the one with the least median, as in the report.
function latency(action, runs) {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.();
    const times = [];
    for (let run = 0; run < runs; run++) {
      const start = process.hrtime.bigint();
      action();
      times.push(Number(process.hrtime.bigint() - start) / 1000);
    }

    best = Math.min(best, median(times));
  }

  return best;
}

function isSame(one, other) {
  const left = one.cursor();
  const right = other.cursor();
  for (;;) {
    if (left.name !== right.name || left.from !== right.from || left.to !== right.to) {
      return false;
    }

    const more = left.next();
    if (more !== right.next()) {
      return false;
    }

    if (!more) {
      return true;
    }
  }
}

const version = (name) => JSON.parse(readFileSync(new URL(`node_modules/@lezer/${name}/package.json`, import.meta.url), "utf8")).version;
console.log(`@lezer/lr ${version("lr")}, @lezer/common ${version("common")}, Node ${process.version}; microseconds on the wall, the best median of ${rounds} rounds, the edit of the text not counted.\n`);
console.log("| paragraphs | characters | a letter typed, µs | the whole parse, µs |");
console.log("| ---: | ---: | ---: | ---: |");
for (const count of paragraphs) {
  const text = flat(count);
  const position = inWord(text);
  const tree = parser.parse(text);
  const after = text.slice(0, position) + "x" + text.slice(position);
  const change = { fromA: position, toA: position, fromB: position, toB: position + 1 };
  const edit = () => parser.parse(after, TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]));
  if (!isSame(edit(), parser.parse(after))) {
    throw new Error(`The edited tree of ${count} paragraphs is not that of a whole parse.`);
  }

  const whole = latency(() => parser.parse(after), count > 10000 ? 5 : 50);
  console.log(`| ${count} | ${text.length} | ${latency(edit, runsOfRound).toFixed(1)} | ${whole.toFixed(0)} |`);
}
