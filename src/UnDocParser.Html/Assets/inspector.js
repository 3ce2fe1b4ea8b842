// The tree inspector: unpacked and built when it is first asked for.
"use strict";
(() => {
  const button = document.getElementById("_tree");
  let loading = null;
  let inspector = null;

  button.addEventListener("click", toggle);
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const isTyping = event.target.matches("input, textarea, select");
    if (event.key === "t" && !isTyping) {
      toggle();
    } else if (event.key === "/" && !isTyping && inspector?.isOpen()) {
      inspector.search();
    } else if (event.key === "Escape" && inspector?.isOpen()) {
      inspector.escape();
    } else {
      return;
    }
    event.preventDefault();
  });

  async function toggle() {
    loading ??= unpack().then(build);
    inspector = await loading;
    inspector.toggle();
  }

  async function unpack() {
    const packed = Uint8Array.from(atob(document.getElementById("_data").textContent), character => character.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return JSON.parse(await new Response(stream).text());
  }

  // Numbers to elements: { kind, role, start, end, from, to, parent, children }; "from" and "to" leave the trivia at both ends out.
  function read(data) {
    const numbers = data.tree;
    const all = [];
    let at = 0;
    let position = 0;

    function start(parent) {
      const name = data.kinds[numbers[at++]];
      const element = { role: name[0], kind: name.slice(1), start: position, parent, children: [], index: all.length };
      all.push(element);
      parent?.children.push(element);
      return element;
    }

    function element(parent) {
      const made = start(parent);
      if (made.role === "t") {
        trivia(made);
        made.from = position;
        position += numbers[at++];
        made.to = position;
        trivia(made);
      } else if (made.role === "v") {
        made.from = position;
        position += numbers[at++];
        made.to = position;
      } else {
        for (let left = numbers[at++]; left > 0; left--) {
          element(made);
        }
        const inner = made.children.filter(child => child.to > child.from);
        made.from = inner.length ? inner[0].from : made.start;
        made.to = inner.length ? inner[inner.length - 1].to : made.from;
      }
      made.end = position;
    }

    function trivia(token) {
      for (let left = numbers[at++]; left > 0; left--) {
        element(token);
      }
    }

    element(null);
    return all;
  }

  function build(data) {
    const all = read(data);
    const text = data.text;
    const lineStarts = [0];
    for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1)) {
      lineStarts.push(index + 1);
    }
    const places = [...document.querySelectorAll("[data-at]")].map(element => ({ element, at: Number(element.dataset.at) })).sort((left, right) => left.at - right.at);
    const decided = new Map();
    let line = 0;
    for (const [distance, ...rules] of data.lines) {
      line += distance;
      decided.set(line, rules);
    }
    const open = new Set([all[0]]);
    let rows = [];
    let selected = all[0];
    let matches = [];
    let shown = null;

    const make = (name, attributes = {}, ...children) => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) {
        element.setAttribute(key, value);
      }
      element.append(...children);
      return element;
    };
    const box = make("input", { type: "search", "aria-label": "Search nodes and words", placeholder: "Search kinds and words ( / )" });
    const count = make("span", { class: "count", role: "status" });
    const close = make("button", { type: "button" }, "Close");
    const tree = make("div", { role: "tree", "aria-label": "Syntax tree" });
    const details = make("div", { class: "details", role: "region", "aria-label": "Selected element", tabindex: "0" });
    const source = make("pre", { role: "region", "aria-label": "Source text", tabindex: "0" });
    const panel = make("aside", { id: "_inspector", "aria-label": "Tree inspector", lang: "en", dir: "ltr", hidden: "" },
      make("div", { class: "tools" }, box, count, close), tree, details, source);
    document.body.append(panel);

    // The last one that starts at or before a place.
    function lastBefore(list, place, startOf) {
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (startOf(list[middle]) <= place) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return list[low - 1];
    }

    function placeOf(position) {
      const start = lastBefore(lineStarts, position, line => line);
      return `line ${lineStarts.indexOf(start) + 1}, column ${position - start + 1}`;
    }

    function row(element, level) {
      const item = make("div", { role: "treeitem", "aria-level": level, tabindex: "-1", "aria-selected": String(element === selected), class: { n: "node", t: "token", s: "furniture" }[element.role] ?? "trivia" }, element.kind);
      item.style.setProperty("--level", level - 1);
      if (element.children.length) {
        item.setAttribute("aria-expanded", String(open.has(element)));
      }
      if (element.to > element.from) {
        item.append(make("bdi", {}, JSON.stringify(text.slice(element.from, Math.min(element.to, element.from + 80)))));
      }
      if (element.to === element.from && element.role === "t" && element.kind !== "EndOfFileToken") {
        item.append(" (missing)");
      }
      item.addEventListener("click", () => {
        if (element === selected && element.children.length) {
          open.has(element) ? open.delete(element) : open.add(element);
        }
        select(element);
      });
      return item;
    }

    function render() {
      rows = [];
      const items = [];
      const add = (element, level) => {
        rows.push(element);
        items.push(row(element, level));
        if (open.has(element)) {
          element.children.forEach(child => add(child, level + 1));
        }
      };
      add(all[0], 1);
      tree.replaceChildren(...items);
    }

    function describe() {
      const line = lastBefore(lineStarts, selected.from, start => start);
      const rules = (decided.get(line) ?? []).map(index => {
        const [id, verdict, says, other, otherwise] = data.rules[index];
        return make("p", {}, make("b", {}, `${id} ${verdict}`), `: ${says}${other ? ` (${other} would say ${otherwise})` : ""}`);
      });
      const path = [];
      for (let element = selected; element; element = element.parent) {
        path.unshift(element.kind);
      }
      details.replaceChildren(
        make("p", {}, make("b", {}, path.join(" › "))),
        make("p", {}, `[${selected.from}..${selected.to}), ${placeOf(selected.from)}; with trivia [${selected.start}..${selected.end})`),
        ...(rules.length ? [make("p", {}, "The rules that decided about its first line:"), ...rules] : []));
      const mark = make("mark", {}, text.slice(selected.from, selected.to));
      source.replaceChildren(text.slice(0, selected.from), mark, text.slice(selected.to));
      source.scrollTop = mark.offsetTop - source.clientHeight / 3;
    }

    function select(element, focuses = true) {
      selected = element;
      for (let above = element.parent; above; above = above.parent) {
        open.add(above);
      }
      render();
      const item = tree.children[rows.indexOf(element)];
      item.tabIndex = 0;
      item.scrollIntoView({ block: "nearest" });
      if (focuses) {
        item.focus();
      }
      describe();
      shown?.classList.remove("shown");
      shown = lastBefore(places, element.from, place => place.at)?.element;
      shown?.classList.add("shown");
      shown?.scrollIntoView({ block: "nearest" });
    }

    // The innermost element that holds a place, of trivia those with parts only.
    function elementAt(position) {
      let element = all[0];
      for (;;) {
        const inner = element.children.find(child => child.role !== "v" && child.start <= position && position < child.end);
        if (!inner || (inner.role === "t" && position >= inner.from && position < inner.to)) {
          return inner ?? element;
        }
        element = inner;
      }
    }

    function find() {
      const wanted = box.value.trim().toLowerCase();
      matches = wanted === "" ? [] : all.filter(element => element.kind.toLowerCase().includes(wanted)
        || (element.role === "t" && text.slice(element.from, element.to).toLowerCase().includes(wanted)));
      if (matches.length) {
        select(matches.find(element => element.index >= selected.index) ?? matches[0], false);
      }
      tell();
    }

    function step(by) {
      if (matches.length) {
        const at = matches.indexOf(selected);
        select(matches[(at + by + matches.length) % matches.length], false);
      }
      tell();
    }

    function tell() {
      count.textContent = box.value.trim() === "" ? "" : matches.length ? `${matches.indexOf(selected) + 1} of ${matches.length}` : "none";
    }

    const moves = {
      ArrowDown: at => rows[at + 1],
      ArrowUp: at => rows[at - 1],
      Home: () => rows[0],
      End: () => rows[rows.length - 1],
      ArrowRight(at) {
        if (!selected.children.length || open.has(selected)) {
          return selected.children[0];
        }
        open.add(selected);
        return selected;
      },
      ArrowLeft() {
        if (open.delete(selected)) {
          return selected;
        }
        return selected.parent;
      },
      Enter() {
        shown?.scrollIntoView({ block: "center" });
        return selected;
      },
    };
    tree.addEventListener("keydown", event => {
      const move = moves[event.key];
      if (move && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        select(move(rows.indexOf(selected)) ?? selected);
      }
    });
    box.addEventListener("input", find);
    box.addEventListener("keydown", event => {
      if (event.key === "Enter") {
        step(event.shiftKey ? -1 : 1);
      } else if (event.key === "ArrowDown") {
        select(selected);
        event.preventDefault();
      }
    });
    close.addEventListener("click", () => toggle());
    document.querySelector("main").addEventListener("click", event => {
      const place = event.target.closest("[data-at]") ?? event.target.closest("li")?.querySelector("[data-at]");
      if (place && isOpen() && !event.target.closest("a")) {
        const token = elementAt(Number(place.dataset.at));
        select(token.parent ?? token, false);
      }
    });
    source.addEventListener("click", event => {
      const caret = document.caretPositionFromPoint?.(event.clientX, event.clientY) ?? document.caretRangeFromPoint?.(event.clientX, event.clientY);
      const node = caret?.offsetNode ?? caret?.startContainer;
      if (node && source.contains(node) && getSelection().isCollapsed) {
        const before = document.createRange();
        before.setStart(source, 0);
        before.setEnd(node, caret.offset ?? caret.startOffset);
        select(elementAt(Math.min(before.toString().length, text.length - 1)), false);
      }
    });

    function isOpen() {
      return !panel.hidden;
    }

    function toggle() {
      panel.hidden = !panel.hidden;
      document.body.classList.toggle("inspected", isOpen());
      button.setAttribute("aria-expanded", String(isOpen()));
      if (isOpen()) {
        select(selected);
      } else {
        shown?.classList.remove("shown");
        button.focus();
      }
    }

    // First out of the search, then out of the inspector.
    function escape() {
      if (document.activeElement === box) {
        box.value = "";
        find();
        select(selected);
      } else {
        toggle();
      }
    }

    return { isOpen, toggle, escape, search: () => box.focus() };
  }
})();
