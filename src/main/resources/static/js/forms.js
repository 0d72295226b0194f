// A form is sent once: the second click of an impatient hand does nothing. Where the answer is a file the page stays,
// and the form may be sent again.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented) {
    return;
  }
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  if (form.method === "post" && !("answersFile" in form.dataset)) {
    form.dataset.sent = "yes";
  }
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});

// After a refused form the reader starts at the list of what is wrong.
document.querySelector("[data-focus]")?.focus();
