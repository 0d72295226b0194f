// The operations room reads itself again, without a jump of the page. When the program does not answer, or answers
// something else, the room stays as it is and says how old it is. A new version of the program reloads the whole page.
const room = document.getElementById("room");
const STALE_AFTER = 3;
let missed = 0;

function stale() {
  missed += 1;
  const warning = document.getElementById("room-stale");
  if (warning && missed >= STALE_AFTER) {
    warning.hidden = false;
  }
}

async function renew() {
  if (room.contains(document.activeElement) && document.activeElement !== document.body && missed === 0) {
    return; // somebody is on the way through it by keyboard
  }
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) {
    stale();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById("room");
  if (!fresh) {
    stale();
    return;
  }
  const sheet = (document_) => document_.querySelector("link[rel=stylesheet]")?.getAttribute("href");
  if (sheet(page) !== sheet(document)) {
    location.reload();
    return;
  }
  missed = 0;
  const unfolded = document.getElementById("room-quiet")?.open;
  room.replaceChildren(...fresh.childNodes);
  document.getElementById("room-quiet")?.toggleAttribute("open", unfolded);
}

if (room) {
  setInterval(renew, Number(room.dataset.again) * 1000);
}
