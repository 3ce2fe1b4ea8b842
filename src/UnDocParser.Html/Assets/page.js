// Notes at their marks, and a link to each paragraph that has no label to click on.
"use strict";
(() => {
  let popover = null;
  let shownFor = null;
  let closing = 0;

  function hide() {
    popover?.remove();
    shownFor?.removeAttribute("aria-describedby");
    popover = shownFor = null;
  }

  function show(mark) {
    clearTimeout(closing);
    if (shownFor === mark) {
      return;
    }
    hide();
    const note = document.querySelector(CSS.escape ? "#" + CSS.escape(mark.hash.slice(1)) : mark.hash);
    if (!note) {
      return;
    }
    popover = document.createElement("div");
    popover.id = "_popover";
    popover.setAttribute("role", "tooltip");
    for (const part of note.childNodes) {
      if (!part.classList?.contains("back")) {
        popover.append(part.cloneNode(true));
      }
    }
    popover.onmouseenter = () => clearTimeout(closing);
    popover.onmouseleave = hideSoon;
    mark.after(popover);
    mark.setAttribute("aria-describedby", popover.id);
    shownFor = mark;
    place(mark);
  }

  // Below the mark and within the window; the popover's own container may be anywhere.
  function place(mark) {
    document.querySelector("main").append(popover);
    const at = mark.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - popover.offsetWidth - 8));
    popover.style.left = left + scrollX + "px";
    popover.style.top = at.bottom + scrollY + 4 + "px";
  }

  function hideSoon() {
    clearTimeout(closing);
    closing = setTimeout(hide, 250);
  }

  for (const mark of document.querySelectorAll("a.ref")) {
    mark.addEventListener("mouseenter", () => show(mark));
    mark.addEventListener("mouseleave", hideSoon);
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", hideSoon);
  }
  addEventListener("keydown", event => {
    if (event.key === "Escape" && popover) {
      hide();
      event.stopImmediatePropagation();
    }
  });

  for (const paragraph of document.querySelectorAll("article p[id], article h2[id], article h3[id], article h4[id], article h5[id], article h6[id]")) {
    const link = document.createElement("a");
    link.href = "#" + encodeURIComponent(paragraph.id);
    link.className = "anchor";
    link.textContent = "¶";
    link.setAttribute("aria-label", "Link to " + paragraph.id);
    paragraph.append(link);
  }
})();
