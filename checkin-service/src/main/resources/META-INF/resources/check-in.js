// The pages work without this. It leaves out what a zero answers, keeps "none of these" and the ticks apart, and sends once.
(() => {
  const form = document.querySelector('form[data-sending]');
  if (!form) return;

  // Where and on which side: asked once there is something to place. What is left out is not sent either.
  const placing = () => {
    const chosen = form.querySelector('input[name=peak]:checked');
    for (const part of form.querySelectorAll('[data-with=peak]')) {
      part.hidden = part.disabled = !chosen || chosen.value === '0';
    }
  };

  const none = form.querySelector('input[name=none]');
  const ticks = [...form.querySelectorAll('input[name=sign], input[name=flag]')];
  form.addEventListener('change', ({ target }) => {
    if (target === none && none.checked) ticks.forEach((tick) => (tick.checked = false));
    if (ticks.includes(target) && target.checked) none.checked = false;
    placing();
  });

  const button = form.querySelector('button');
  const words = button.textContent;
  form.addEventListener('submit', (event) => {
    if (button.ariaDisabled === 'true') event.preventDefault();
    button.ariaDisabled = 'true';
    button.textContent = form.dataset.sending;
  });

  // A browser may bring the page back as it was left.
  addEventListener('pageshow', () => {
    button.ariaDisabled = 'false';
    button.textContent = words;
    placing();
  });
  placing();
})();
