// Puts placeholders where the cursor is, and says while one types what saving would say. Everything works without it.
(() => {
  const buttons = [...document.querySelectorAll("button[data-insert]")];
  const live = document.querySelector("[data-counts]");
  const body = live && document.getElementById(live.dataset.counts);
  if (!body) return;
  let last = body;

  const known = new Map(buttons.flatMap((button) => button.dataset.names.split(" ").map((name) => [name, button])));

  const say = () => {
    const used = new Set();
    const unknown = [];
    const filled = body.value.replace(/\{([^{}\n]*)\}/g, (whole, name) => {
      const button = known.get(name.trim());
      if (!button) {
        unknown.push(whole);
        return whole;
      }
      used.add(button);
      return button.dataset.sample;
    });
    const missing = buttons.filter((button) => button.dataset.required && !used.has(button)).map((button) => button.dataset.insert);
    const length = filled.trim().length;
    const parts = length <= 70 ? 1 : Math.ceil(length / 67);
    const said = [(live.dataset.sms ? live.dataset.parts : live.dataset.text).replace("{0}", length).replace("{1}", parts)];
    if (unknown.length) said.push(live.dataset.unknown.replace("{0}", unknown.join(" ")));
    if (missing.length) said.push(live.dataset.missing.replace("{0}", missing.join(" ")));
    live.textContent = said.join(" ");
    live.classList.toggle("wrong", unknown.length + missing.length > 0 || Boolean(live.dataset.sms) && parts > 7);
  };

  ["subject", "body"].map((id) => document.getElementById(id)).filter(Boolean)
    .forEach((field) => field.addEventListener("focus", () => { last = field; }));
  buttons.forEach((button) => button.addEventListener("click", () => {
    last.setRangeText(button.dataset.insert, last.selectionStart, last.selectionEnd, "end");
    last.focus();
    say();
  }));
  body.addEventListener("input", say);
  say();
})();
