// A button with data-confirm asks once more: the first press shows the words, the second within ten seconds acts.
const PATIENCE = 10_000;

function disarm(button) {
  button.classList.remove("button--armed");
  button.nextElementSibling?.matches("[data-confirm-word]") && button.nextElementSibling.remove();
}

function arm(button) {
  const word = document.createElement("span");
  word.className = "confirm-word";
  word.dataset.confirmWord = "";
  word.setAttribute("role", "alert");
  button.after(word);
  word.textContent = button.dataset.confirm;
  button.classList.add("button--armed");
  setTimeout(() => disarm(button), PATIENCE);
}

document.addEventListener(
  "click",
  (event) => {
    const button = event.target.closest("button[data-confirm]");
    if (button && !button.classList.contains("button--armed")) {
      event.preventDefault();
      arm(button);
    }
  },
  true,
);
