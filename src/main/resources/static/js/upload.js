// A file that is too large is named before it travels over a slow line.
function check(input) {
  const limit = Number(input.dataset.maxBytes);
  const large = [...input.files].filter((file) => file.size > limit);
  const message = large.length === 0 ? "" : `${large.map((file) => file.name).join(", ")}: ${input.dataset.tooLarge}`;
  const place = document.getElementById(`${input.id}-size`);
  if (place) {
    place.textContent = message;
    place.hidden = message === "";
  }
  input.setCustomValidity(message);
}

document.addEventListener("change", (event) => {
  if (event.target.matches("input[type=file][data-max-bytes]")) {
    check(event.target);
  }
});
