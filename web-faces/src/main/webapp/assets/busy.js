// Says that a long step is under way, and keeps it from being started twice.
for (const form of document.querySelectorAll("form")) {
  const place = form.dataset.busy ? form.querySelector(".actions") : form.querySelector("[data-busy]");
  if (place) {
    form.addEventListener("submit", () => {
      const busy = document.createElement("span");
      busy.className = "busy";
      busy.setAttribute("role", "status");
      busy.append(document.createElement("progress"), form.dataset.busy ?? place.dataset.busy);
      place.append(busy);
      setTimeout(() => place.querySelectorAll("button, input").forEach((button) => { button.disabled = true; }));
    });
  }
}
