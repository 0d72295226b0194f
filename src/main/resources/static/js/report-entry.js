// Filling in a table: what is typed is kept by itself, the computed cells come back from the server, and Enter and the
// arrows go from cell to cell. Without this script the button keeps everything.
const form = document.querySelector("[data-report]");
const told = document.querySelector("[data-report-saved]");
const WAIT = 1200;
let timer = 0;
let changed = new Set();

const cells = () => [...form.querySelectorAll("input[name^='B'], select[name^='B'], textarea[name^='B']")];
const place = (cell) => cell.name.match(/^B(\d+)\.d(\d+)c(\d+)$/)?.slice(1).map(Number);

// What was typed, with what stood there before: nobody undoes what somebody else has typed meanwhile.
function typed(names) {
  const body = new URLSearchParams();
  const was = JSON.parse(form.elements.was.value);
  names.forEach((name) => body.set(name, form.elements[name].value));
  body.set("was", JSON.stringify(Object.fromEntries(Object.entries(was).filter(([name]) => names.has(name)))));
  return body;
}

async function keep() {
  const names = changed;
  changed = new Set();
  try {
    const headers = { Accept: "application/json" };
    const answer = await fetch(form.dataset.report, { method: "POST", body: typed(names), headers });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    show(await answer.json());
  } catch {
    names.forEach((name) => changed.add(name)); // the weak line may be back at the next key
    told.textContent = form.dataset.unsaved;
  }
}

function show(kept) {
  told.textContent = kept.saved;
  form.elements.was.value = JSON.stringify({ ...JSON.parse(form.elements.was.value), ...kept.was });
  for (const [name, value] of Object.entries(kept.values)) {
    form.querySelector(`[data-cell="${name}"]`).textContent = value || "–";
  }
  form.querySelectorAll("[data-error]").forEach((line) => {
    const error = kept.errors[line.dataset.error] ?? "";
    line.textContent = error;
    const cell = form.elements[line.dataset.error];
    if (cell) {
      error ? cell.setAttribute("aria-invalid", "true") : cell.removeAttribute("aria-invalid");
    }
  });
}

form?.addEventListener("input", (event) => {
  if (!event.target.name) {
    return;
  }
  changed.add(event.target.name);
  clearTimeout(timer);
  timer = setTimeout(keep, WAIT);
});
form?.addEventListener("submit", () => {
  clearTimeout(timer);
  changed.clear();
});
addEventListener("pagehide", () => {
  if (changed.size > 0) {
    navigator.sendBeacon(form.dataset.report, typed(changed));
  }
});

// The next cell in that direction that can be typed into.
function neighbour(from, down, right) {
  const [table, row, column] = place(from);
  const others = cells()
    .map((cell) => ({ cell, at: place(cell) }))
    .filter(({ at }) => at && at[0] === table && (down ? at[2] === column : at[1] === row));
  const along = down ? 1 : 2;
  const here = down ? row : column;
  const ahead = others.filter(({ at }) => (down + right > 0 ? at[along] > here : at[along] < here));
  return (down + right > 0 ? ahead[0] : ahead.at(-1))?.cell;
}

form?.addEventListener("keydown", (event) => {
  const cell = event.target;
  if (cell.tagName !== "INPUT" || !place(cell) || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const end = cell.type === "text" && cell.selectionStart === cell.value.length && cell.selectionEnd === cell.value.length;
  const start = cell.type === "text" && cell.selectionStart === 0 && cell.selectionEnd === 0;
  const whole = cell.type === "text" && cell.selectionStart === 0 && end === false && cell.selectionEnd === cell.value.length;
  const moves = {
    Enter: [event.shiftKey ? -1 : 1, 0],
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: end || whole ? [0, 1] : null,
    ArrowLeft: start || whole ? [0, -1] : null,
  };
  const move = moves[event.key];
  const next = move && neighbour(cell, ...move);
  if (event.key === "Enter" || next) {
    event.preventDefault();
  }
  next?.focus();
  next?.select?.();
});
