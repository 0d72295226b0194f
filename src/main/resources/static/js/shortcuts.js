// Keys that lead somewhere: never while somebody writes or a Vietnamese input method is at work, and all of it only
// until somebody turns it off. A letter counts after the prefix alone, so that a stray one does nothing.
const WRITING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]";
const PREFIX = "g";
const PATIENCE = 1500;
const KEPT = "xaso-shortcuts";
let prefixedAt = -PATIENCE;

const isOff = () => {
  try {
    return localStorage.getItem(KEPT) === "off";
  } catch {
    return false;
  }
};

const composes = (event) => event.isComposing || event.keyCode === 229;
const writes = (event) => event.target.closest?.(WRITING);
const byKey = (name, key) => [...document.querySelectorAll(`[data-${name}]`)].find((one) => one.dataset[name] === key);

/** Ctrl+Enter sends the form in which somebody writes, as its button would. */
const send = (event) => {
  const form = event.target.form;
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && form?.method === "post") {
    event.preventDefault();
    form.requestSubmit();
  }
};

/** Alt+↓ and Alt+↑ walk through the rows of a list. */
const walk = (event) => {
  const rows = [...document.querySelectorAll(".table tbody th[scope=row] a")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || rows.length === 0) {
    return;
  }
  event.preventDefault();
  const row = document.activeElement.closest("tr");
  const at = rows.findIndex((one) => one.closest("tr") === row);
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step;
  rows[Math.min(Math.max(next, 0), rows.length - 1)].focus();
};

const go = (event) => {
  const now = performance.now();
  if (now - prefixedAt < PATIENCE) {
    prefixedAt = -PATIENCE;
    const link = byKey("go", event.key.toLowerCase());
    if (link) {
      event.preventDefault();
      link.click();
    }
    return true;
  }
  if (event.key === PREFIX) {
    prefixedAt = now;
    return true;
  }
  return false;
};

const pick = (event) => {
  const target = byKey("shortcut", event.key);
  if (!target) {
    return;
  }
  event.preventDefault();
  if (target.matches("a")) {
    target.click();
  } else {
    target.focus();
    target.select?.();
  }
};

document.addEventListener("keydown", (event) => {
  if (isOff() || composes(event)) {
    return;
  }
  if (writes(event)) {
    send(event);
  } else if (event.altKey && !event.ctrlKey && !event.metaKey) {
    walk(event);
  } else if (!event.altKey && !event.ctrlKey && !event.metaKey && !go(event)) {
    pick(event);
  }
});

document.querySelectorAll("[data-shortcut-switch]").forEach((box) => {
  box.closest("[hidden]")?.removeAttribute("hidden");
  box.checked = !isOff();
  box.addEventListener("change", () => {
    try {
      localStorage.setItem(KEPT, box.checked ? "on" : "off");
    } catch {
      box.checked = true; // this browser keeps nothing
    }
  });
});
