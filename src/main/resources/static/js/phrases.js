// A sentence that is chosen goes to the cursor at once; without this script the server puts it below what was typed.
const gap = (edge) => (edge === "" || /\s/.test(edge) ? "" : "\n");

function insert(field, sentence) {
  const { selectionStart: from, selectionEnd: to, value } = field;
  const words = gap(value.slice(0, from).slice(-1)) + sentence;
  field.setRangeText(words + gap(value.charAt(to)), from, to);
  field.focus();
  field.setSelectionRange(from + words.length, from + words.length);
  if (field.selectionEnd === field.value.length) {
    field.scrollTop = field.scrollHeight;
  }
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

for (const list of document.querySelectorAll("[data-phrases]")) {
  const field = document.getElementById(list.dataset.phrases);
  // Where nobody has put the cursor yet it stands behind everything.
  field.setSelectionRange(field.value.length, field.value.length);
  for (const button of list.querySelectorAll("button")) {
    button.type = "button";
    button.addEventListener("click", () => insert(field, button.textContent));
  }
}
