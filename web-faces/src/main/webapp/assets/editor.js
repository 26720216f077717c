// Turns a text area that holds a notice's HTML into a page one can write on. What is sent stays the text area; the server keeps
// only structure of it, whatever was pasted. Without it the HTML itself can be edited.
(() => {
  const tools = document.querySelector("[data-editor]");
  const area = tools && document.getElementById(tools.dataset.editor);
  if (!area) return;

  const kept = /^(P|BR|STRONG|EM|OL|UL|LI|DIV|TABLE|THEAD|TBODY|TR|TH|TD|A|H[2-5])$/;
  const turned = { B: "strong", I: "em", H1: tools.querySelector("[data-block]").dataset.block, H6: "p" };

  // what comes from a word processor or another page brings its looks along: only structure is taken
  const plain = (from, to) => {
    from.childNodes.forEach((node) => {
      if (node.nodeType === Node.TEXT_NODE) to.append(node.textContent.replace(/\s+/g, " "));
      else if (node.nodeType === Node.ELEMENT_NODE && !/^(SCRIPT|STYLE|TITLE|META|LINK)$/.test(node.tagName)) {
        const name = turned[node.tagName] || (kept.test(node.tagName) ? node.tagName : null);
        const target = name ? document.createElement(name) : to;
        if (name === "A" && node.getAttribute("href")) target.setAttribute("href", node.getAttribute("href"));
        ["colspan", "rowspan"].filter((each) => node.hasAttribute(each)).forEach((each) => target.setAttribute(each, node.getAttribute(each)));
        plain(node, target);
        if (name) to.append(target);
      }
    });
    return to;
  };

  const page = document.createElement("div");
  page.className = "letter writing";
  page.contentEditable = "true";
  page.lang = "zh-CN";
  page.setAttribute("role", "textbox");
  page.setAttribute("aria-multiline", "true");
  page.setAttribute("aria-label", document.querySelector(`label[for="${area.id}"]`).textContent.trim());
  ["aria-invalid", "aria-describedby"].filter((each) => area.hasAttribute(each)).forEach((each) => page.setAttribute(each, area.getAttribute(each)));
  page.innerHTML = area.value;
  area.hidden = true;
  area.after(page);
  tools.hidden = false;
  document.execCommand("defaultParagraphSeparator", false, "p");

  const keep = () => { area.value = page.textContent.trim() || page.querySelector("table") ? page.innerHTML : ""; };
  const insert = (element) => {
    document.execCommand("insertHTML", false, element.outerHTML);
    keep();
  };
  const cell = () => getSelection().anchorNode && (getSelection().anchorNode.closest ? getSelection().anchorNode : getSelection().anchorNode.parentElement)?.closest("td, th");

  const table = (columns) => {
    const made = document.createElement("table");
    const head = made.createTHead().insertRow();
    const body = made.createTBody();
    for (let i = 0; i < columns; i++) head.append(document.createElement("th"));
    for (let row = 0; row < 2; row++) {
      const line = body.insertRow();
      for (let i = 0; i < columns; i++) line.insertCell();
    }
    made.querySelectorAll("th, td").forEach((each) => each.append(document.createElement("br")));
    return made;
  };

  const addRow = () => {
    const row = cell()?.closest("tr");
    if (!row) return;
    const fresh = document.createElement("tr");
    [...row.cells].forEach(() => fresh.insertCell().append(document.createElement("br")));
    const body = row.closest("table").tBodies[0];
    if (row.parentElement === body) row.after(fresh);
    else body.prepend(fresh);
    keep();
  };

  tools.addEventListener("mousedown", (event) => event.preventDefault());
  tools.addEventListener("click", (event) => {
    const { block, do: command, table: columns, row, link } = event.target.closest("button")?.dataset || {};
    if (document.activeElement !== page) page.focus();
    if (block) document.execCommand("formatBlock", false, block);
    else if (command) document.execCommand(command);
    else if (columns) insert(table(Number(columns)));
    else if (row) addRow();
    else if (link) {
      const address = prompt(link, "https://");
      if (address) document.execCommand("createLink", false, address);
    }
    keep();
  });
  page.addEventListener("input", keep);
  page.addEventListener("paste", (event) => {
    const html = event.clipboardData.getData("text/html");
    if (!html) return;
    event.preventDefault();
    const clean = plain(new DOMParser().parseFromString(html, "text/html").body, document.createElement("div"));
    document.execCommand("insertHTML", false, clean.innerHTML);
    keep();
  });
  document.querySelector(`label[for="${area.id}"]`).addEventListener("click", (event) => {
    event.preventDefault();
    page.focus();
  });
})();
