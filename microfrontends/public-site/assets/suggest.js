// Suggests while somebody types (Điều 8.2): the only script of the public site. Without it every page does all it has to.
const WAIT_MS = 120;
const SHORTEST = 2;

for (const input of document.querySelectorAll('input[data-suggest]')) suggestFor(input);

function suggestFor(input) {
  const list = Object.assign(document.createElement('ul'), { id: `${input.id}-goi-y`, hidden: true });
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.dataset.suggestLabel);
  input.parentElement.append(list);
  for (const [name, value] of [
    ['type', 'text'],
    ['role', 'combobox'],
    ['autocomplete', 'off'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
  ])
    input.setAttribute(name, value);

  let pointed = -1;
  let waiting;

  /** No option is pointed at by −1. */
  const point = (at) => {
    pointed = at;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === at));
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', list.children[at].id);
  };
  const take = (title) => {
    input.value = title;
    input.form.requestSubmit();
  };
  const show = (titles) => {
    const options = titles.map((title, index) => {
      const option = Object.assign(document.createElement('li'), { id: `${list.id}-${index}` });
      option.setAttribute('role', 'option');
      option.textContent = title;
      // Before the box loses the focus and with it the list.
      option.addEventListener('pointerdown', (event) => {
        event.preventDefault();
        take(title);
      });
      return option;
    });
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    point(-1);
  };
  const ask = async () => {
    const typed = input.value.trim();
    if (typed.length < SHORTEST) return show([]);
    const answer = await fetch(`${input.dataset.suggest}?tim=${encodeURIComponent(typed)}`).catch(() => null);
    if (!answer?.ok) return show([]);
    const [, titles] = await answer.json();
    // Whoever typed on or left meanwhile is not interrupted.
    if (typed === input.value.trim() && document.activeElement === input) show(titles);
  };

  show([]);
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT_MS);
  });
  input.addEventListener('blur', () => show([]));
  input.addEventListener('keydown', (event) => {
    const { length } = list.children;
    if (event.key === 'Escape') show([]);
    else if (event.key === 'Enter' && pointed >= 0) take(list.children[pointed].textContent);
    else if (length > 0 && event.key === 'ArrowDown') point((pointed + 1) % length);
    else if (length > 0 && event.key === 'ArrowUp') point(pointed <= 0 ? length - 1 : pointed - 1);
    else return;
    event.preventDefault();
  });
}
