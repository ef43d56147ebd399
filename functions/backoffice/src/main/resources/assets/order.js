// Rows with data-move are put in another order by dragging; the page that comes back has the new order.
(() => {
    let dragged = null;
    const row = event => event.target instanceof Element ? event.target.closest("tr[data-move]") : null;
    document.addEventListener("pointerdown", event => {
        const at = row(event);
        if (at) at.draggable = event.target.closest(".handle") !== null;
    });
    document.addEventListener("dragstart", event => {
        dragged = row(event);
        if (dragged) {
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", dragged.dataset.id);
            dragged.classList.add("dragged");
        }
    });
    document.addEventListener("dragover", event => {
        const over = row(event);
        if (!dragged || !over || over === dragged || over.parentElement !== dragged.parentElement) return;
        event.preventDefault();
        const middle = over.getBoundingClientRect();
        over.parentElement.insertBefore(dragged, event.clientY > middle.top + middle.height / 2 ? over.nextSibling : over);
    });
    document.addEventListener("drop", event => { if (dragged) event.preventDefault(); });
    document.addEventListener("dragend", () => {
        if (!dragged) return;
        const next = dragged.nextElementSibling;
        const values = new URLSearchParams({ key: crypto.randomUUID(), before: next ? next.dataset.id : "" });
        dragged.classList.remove("dragged");
        fetch(dragged.dataset.move, { method: "POST", body: values }).finally(() => location.reload());
        dragged = null;
    });
})();
