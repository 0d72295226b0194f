// A single key leads to a field, but never while somebody types or a Vietnamese input method is at work.
const WRITING = "input, textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.target.closest?.(WRITING)) {
    return;
  }
  const field = [...document.querySelectorAll("[data-shortcut]")].find((one) => one.dataset.shortcut === event.key);
  if (field) {
    event.preventDefault();
    field.focus();
    field.select?.();
  }
});
