// Asks the signing program on this computer to sign one document (VGCA Sign Service). Without it, or without JavaScript,
// the page leads back to where the file is fetched and brought by hand.
const ADDRESS = "wss://127.0.0.1:8987/";
const PATIENCE = 3000; // ms: by then a program that is there has answered

function show(panel, state) {
  for (const line of panel.querySelectorAll("[data-desktop-state]")) {
    line.hidden = line.dataset.desktopState !== state;
  }
}

function sign(panel) {
  const { desktopCommand, desktopFetch, desktopBring, desktopDone } = panel.dataset;
  const socket = new WebSocket(ADDRESS + desktopCommand);
  const absent = setTimeout(() => socket.close(), PATIENCE);
  socket.addEventListener("open", () => {
    clearTimeout(absent);
    socket.send(
      JSON.stringify({
        FileUploadHandler: desktopBring,
        SessionId: "",
        JWTToken: "",
        FileName: desktopFetch,
        MetaData: [],
      }),
    );
  });
  socket.addEventListener("error", () => show(panel, "absent"));
  socket.addEventListener("message", (event) => {
    const answer = JSON.parse(event.data);
    if (answer.Status === 0) {
      location.assign(desktopDone);
    } else {
      show(panel, "failed");
    }
  });
}

for (const panel of document.querySelectorAll("[data-desktop-command]")) {
  sign(panel);
}
