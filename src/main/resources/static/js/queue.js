// A part of the page that lives: read again every few seconds. Without scripts a link does the same.
async function renew(part) {
  const inUse = part.contains(document.activeElement) && document.activeElement !== document.body;
  if (document.hidden || inUse) {
    return;
  }
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(part.id);
  const old = document.getElementById(part.id);
  if (fresh && !fresh.dataset.live) {
    location.reload(); // nothing is waited for any more
    return;
  }
  if (fresh && old && fresh.innerHTML !== old.innerHTML) {
    old.innerHTML = fresh.innerHTML;
    say();
  }
}

for (const part of document.querySelectorAll("[data-live]")) {
  setInterval(() => renew(part), Number(part.dataset.live) * 1000);
}

// A call is said aloud once. Browsers stay silent until somebody has pressed a button.
const voice = document.querySelector("[data-voice]");
let speaks = false;
let said = document.querySelector("[data-call]")?.dataset.call ?? "";

function speak(words, language) {
  const utterance = new SpeechSynthesisUtterance(words);
  utterance.lang = language === "vi" ? "vi-VN" : "en-GB";
  utterance.rate = 0.9;
  speechSynthesis.speak(utterance);
}

function say() {
  const call = document.querySelector("[data-call]");
  if (!call || call.dataset.call === said) {
    return;
  }
  said = call.dataset.call;
  if (speaks && call.dataset.say) {
    speak(call.dataset.say, call.lang);
  }
}

if (voice && "speechSynthesis" in window) {
  voice.hidden = false;
  voice.addEventListener("click", () => {
    speaks = true;
    voice.disabled = true;
    voice.textContent = voice.dataset.voice;
    const call = document.querySelector("[data-call]");
    speak(call?.dataset.say || voice.dataset.voice, call?.lang ?? "vi");
  });
}

// The kiosk prints and is ready for the next visitor.
const ticket = document.querySelector("[data-print-now]");
if (ticket) {
  setTimeout(() => window.print(), 300);
  setTimeout(() => location.assign(ticket.dataset.printNow), 8000);
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
