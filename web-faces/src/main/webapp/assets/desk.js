// Keys of the desk and one question before what can't be taken back. Everything works without it.
(() => {
  const typing = (target) => target.closest("input, select, textarea, dialog, [contenteditable]");
  const rows = () => [...document.querySelectorAll("table[data-keys] tbody tr")].filter((row) => row.querySelector("a[href]"));

  const go = (step) => {
    const all = rows();
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    next?.querySelector("a[href]").focus();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const search = document.querySelector("[type=search]");
    if (event.key === "/" && search) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
  });

  const ask = (button) => {
    const dialog = document.createElement("dialog");
    const question = document.createElement("p");
    question.id = "question";
    question.textContent = button.dataset.confirm;
    dialog.setAttribute("aria-labelledby", question.id);
    const actions = document.createElement("div");
    actions.className = "actions";
    const yes = document.createElement("button");
    yes.className = "button danger";
    yes.textContent = button.value || button.textContent;
    yes.onclick = () => {
      button.dataset.asked = "yes";
      dialog.close();
      button.click();
    };
    const no = document.createElement("button");
    no.className = "button";
    no.textContent = button.dataset.cancel;
    no.onclick = () => dialog.close();
    actions.append(no, yes);
    dialog.append(question, actions);
    dialog.onclose = () => {
      dialog.remove();
      button.focus();
    };
    document.body.append(dialog);
    dialog.showModal();
  };

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-confirm]");
    if (button && button.dataset.asked !== "yes") {
      event.preventDefault();
      event.stopPropagation();
      ask(button);
    }
  }, true);

  // a long step says so, and is not started twice
  document.addEventListener("submit", (event) => {
    const place = event.target.querySelector("[data-busy]");
    if (!place) return;
    const busy = document.createElement("span");
    busy.className = "busy";
    busy.setAttribute("role", "status");
    busy.append(document.createElement("progress"), place.dataset.busy);
    place.append(busy);
    setTimeout(() => place.querySelectorAll("button, input").forEach((button) => { button.disabled = true; }));
  });

  // what works right now shows how far it is, every two seconds; when it has ended, the page is asked for anew
  const follow = async () => {
    const shown = document.querySelector("[data-live]");
    if (!shown) return;
    const answer = await fetch(location.pathname + "?live=on").catch(() => null);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
    const fresh = page?.getElementById(shown.id);
    if (fresh && !fresh.matches("[data-live]")) location.reload();
    else {
      if (fresh) shown.replaceChildren(...fresh.children);
      setTimeout(follow, 2000);
    }
  };
  setTimeout(follow, 2000);

  document.getElementById("refusals")?.focus();
})();
