// Long lists of offices and people: how many are chosen stands at each group, and a few letters of a name find them.
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase().trim();

const words = (pattern, number) => (number === 0 ? "" : pattern.replace("{0}", number));

function count(list) {
  for (const group of [list, ...list.querySelectorAll(".party-group")]) {
    const chosen = group.querySelectorAll("input:checked").length;
    group.querySelector("[data-count]").textContent = words(list.dataset.parties, chosen);
  }
}

function narrow(list, sought) {
  let found = 0;
  for (const group of list.querySelectorAll(".party-group")) {
    const all = fold(group.querySelector("summary").firstChild.textContent).includes(sought);
    let matches = 0;
    for (const choice of group.querySelectorAll(".choice")) {
      const fits = all || fold(choice.textContent).includes(sought);
      choice.hidden = !fits && !choice.querySelector("input").checked;
      matches += fits ? 1 : 0;
    }
    group.hidden = matches === 0 && !group.querySelector("input:checked");
    group.open = sought ? matches > 0 : Boolean(group.querySelector("input:checked"));
    found += matches;
  }
  const status = list.querySelector("[data-status]");
  status.textContent = sought ? list.dataset.found.replace("{0}", found) : "";
}

for (const list of document.querySelectorAll("[data-parties]")) {
  const box = list.querySelector("[data-filter]");
  const field = box.querySelector("input");
  box.hidden = false;
  field.addEventListener("input", () => narrow(list, fold(field.value)));
  // Enter chooses nothing here, and must not send the form.
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  list.addEventListener("change", () => count(list));
  count(list);
}
