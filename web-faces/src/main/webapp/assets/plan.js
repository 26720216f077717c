// Keys of the plan's table: e edits the row at hand, Escape leaves it, Ctrl and Enter save. Everything works without it.
(() => {
  const editing = document.querySelector("tr.editing");
  document.addEventListener("keydown", (event) => {
    const leave = document.querySelector("[data-escape]");
    if (event.key === "Escape" && leave && !document.querySelector("dialog[open]")) leave.click();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) document.getElementById("save")?.click();
    else if (event.key === "e" && !event.ctrlKey && !event.metaKey && !event.target.closest("input, select, textarea")) {
      event.target.closest("tr")?.querySelector("[data-edit]")?.click();
    }
  });
  if (document.getElementById("refusals")) return;
  const change = document.getElementById("change");
  if (change) change.scrollIntoView({block: "center"});
  else if (editing) {
    editing.scrollIntoView({block: "center"});
    editing.querySelector("input").focus({preventScroll: true});
  }
})();
