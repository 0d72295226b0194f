// A field that is there to be copied: a touch chooses all of it, the button takes it to the clipboard.
for (const button of document.querySelectorAll("[data-copy]")) {
  const field = document.getElementById(button.dataset.copy);
  field.addEventListener("focus", () => field.select());
  button.hidden = !navigator.clipboard; // only over https
  button.addEventListener("click", async () => {
    field.focus();
    await navigator.clipboard.writeText(field.value);
    document.querySelector("[data-copy-word]").textContent = button.dataset.copied;
  });
}
