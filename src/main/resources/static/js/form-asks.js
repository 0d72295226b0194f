// A form whose questions depend on answers: the server says what is asked (the same page, the same rules), and only
// what changed is taken over, so that nobody loses the cursor. A draft is kept on the way.
const QUIET = 2500;

const inner = (box) =>
  [...box.querySelectorAll("[data-part]")].filter((part) => part.parentElement.closest("[data-part], [data-form-parts]") === box);

function takeOver(old, fresh) {
  const wanted = inner(fresh);
  const names = new Set(wanted.map((part) => part.dataset.part));
  const known = new Map(inner(old).map((part) => [part.dataset.part, part]));
  for (const [name, part] of known) {
    if (!names.has(name)) {
      part.remove();
    }
  }
  let last = null;
  for (const part of wanted) {
    const same = known.get(part.dataset.part);
    if (same && same.dataset.state === part.dataset.state) {
      takeOver(same, part);
      last = same;
      continue;
    }
    if (same) {
      same.replaceWith(part);
    } else if (last) {
      last.after(part);
    } else {
      const first = inner(old)[0];
      first ? first.before(part) : old.append(part);
    }
    last = part;
  }
}

const typed = (form, more) => {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string") {
      body.append(name, value);
    }
  }
  body.set(...more);
  return body;
};

let asked = 0;

async function ask(form, more = ["form.~again", "1"]) {
  const number = ++asked;
  const answer = await fetch(form.action, { method: "POST", body: typed(form, more) }).catch(() => null);
  if (!answer?.ok || number !== asked) {
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.querySelector("[data-form-parts]");
  const old = form.querySelector("[data-form-parts]");
  if (fresh && old && number === asked) {
    const { id } = document.activeElement;
    touched(form, more)?.removeAttribute("data-state");
    takeOver(old, fresh);
    if (document.activeElement === document.body) {
      document.getElementById(id)?.focus();
    }
    lead(form, more);
  }
  return true;
}

// The repeated group of the button that was pressed: its rows have other answers now.
function touched(form, [, value]) {
  const [act, name] = value.split(":");
  const list = act === "add" ? name : name?.replace(/\.\d+$/, "");
  return list ? form.querySelector(`#form-${CSS.escape(list.replaceAll(".", "-"))}`) : null;
}

// After such a button the cursor goes where the hand wants to go on.
function lead(form, more) {
  const act = more[1].split(":")[0];
  const box = touched(form, more);
  const rows = box?.querySelectorAll(":scope > fieldset");
  const field = act === "add" ? rows?.[rows.length - 1]?.querySelector("input:not([type=hidden]), select, textarea") : null;
  (field ?? box)?.focus();
}

for (const form of document.querySelectorAll("form[data-form-asks]")) {
  const drafts = form.dataset.autosave;
  let timer = 0;
  const save = async () => {
    timer = 0;
    if (await ask(form)) {
      const time = new Intl.DateTimeFormat("vi", { timeStyle: "short" }).format(new Date());
      form.querySelector("[data-saved]").textContent = `${drafts} ${time}`;
    }
  };
  form.addEventListener("input", () => {
    if (drafts) {
      clearTimeout(timer);
      timer = setTimeout(save, QUIET);
    }
  });
  form.addEventListener("change", (event) => event.target.closest("[data-decides]") && ask(form));
  form.addEventListener("submit", (event) => {
    const button = event.submitter;
    clearTimeout(timer);
    timer = 0;
    if (button?.name.startsWith("form.~")) {
      event.preventDefault();
      ask(form, [button.name, button.value]);
    }
  });
  document.addEventListener("visibilitychange", () => {
    if (timer && document.visibilityState === "hidden") {
      clearTimeout(timer);
      timer = 0;
      navigator.sendBeacon(form.action, typed(form, ["form.~again", "1"]));
    }
  });
}
