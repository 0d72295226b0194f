// What the fee comes to is counted again while one types; the server counts, so that both ways say the same.
const form = document.querySelector("[data-fees]");
const sums = document.getElementById("sums");
const button = form?.querySelector("[data-fees-count]");
let waiting = 0;
let asked = 0;

async function count() {
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(form));
  const answer = await fetch(form.dataset.fees, { method: "POST", body }).catch(() => null);
  if (!answer || mine !== asked) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("sums");
  if (fresh && fresh.innerHTML !== sums.innerHTML) {
    sums.innerHTML = fresh.innerHTML;
  }
}

if (form && sums) {
  button.hidden = true;
  form.addEventListener("input", (event) => {
    if (event.target.name !== "note") {
      clearTimeout(waiting);
      waiting = setTimeout(count, 250);
    }
  });
}
