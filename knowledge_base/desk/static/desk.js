// Small comforts; every page works without them.
"use strict";

document.querySelector("[data-focus]")?.focus();

// Text that was typed and not saved is not lost by a wrong click.
let unsaved = false;
document.querySelectorAll("form[data-unsaved]").forEach((form) => {
  form.addEventListener("input", () => { unsaved = true; });
  form.addEventListener("submit", () => { unsaved = false; });
});
window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

// An error of a partial request is shown where its answer would have stood.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400) { event.detail.shouldSwap = true; event.detail.isError = false; }
});

// "Tick all" for long lists.
document.querySelectorAll("[data-tick]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const boxes = button.form.querySelectorAll(`input[name="${button.dataset.tick}"]:not(:disabled)`);
    const tick = [...boxes].some((box) => !box.checked);
    boxes.forEach((box) => { box.checked = tick; });
  });
});
