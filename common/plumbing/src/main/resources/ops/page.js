// The page of whoever is on call: asks the management port with their token, every two seconds, and shows what it says.
(() => {
  'use strict';

  const EVERY_MS = 2000;
  const find = id => document.getElementById(id);
  let token = sessionStorage.getItem('token') ?? '';

  async function ask(path, body) {
    const answer = await fetch('/ops/' + path, {
      method: body ? 'POST' : 'GET',
      headers: {Authorization: 'Bearer ' + token, ...(body && {'Content-Type': 'application/json'})},
      body: body && JSON.stringify(body),
    });
    const said = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(said.detail ?? said.title), {status: answer.status});
    return said;
  }

  function element(name, text, ...children) {
    const made = document.createElement(name);
    if (text !== undefined && text !== null) made.textContent = text;
    made.append(...children);
    return made;
  }

  const row = cells => element('tr', null, ...cells.map(cell => cell instanceof Node ? cell : element('td', cell ?? '')));
  const time = instant => new Date(instant).toLocaleString();

  function button(words, about, work) {
    const made = element('button', words);
    made.type = 'button';
    made.setAttribute('aria-label', words + ' ' + about);
    made.addEventListener('click', () => work().then(look, say));
    return made;
  }

  function say(fault) {
    find('state').textContent = fault.message;
    find('state').className = 'bad';
    if (fault.status === 401 || fault.status === 403) leave();
  }

  function leave() {
    token = '';
    sessionStorage.removeItem('token');
    document.querySelector('main').hidden = true;
    find('enter').hidden = false;
  }

  function showFigures(overview) {
    find('service').textContent = overview.service;
    find('headlines').replaceChildren(...overview.headlines.map(figure =>
        element('div', null, element('dt', figure.title), element('dd', figure.value))));
    find('figures').tBodies[0].replaceChildren(...overview.figures.map(figure =>
        row([figure.title, figure.detail, figure.value, figure.meaning])));
  }

  function showLetters({items}) {
    find('no-letters').hidden = items.length > 0;
    find('letters').hidden = items.length === 0;
    // Rows that are there are kept: a button stays under the hand that is about to press it.
    const body = find('letters').tBodies[0];
    const rows = new Map([...body.rows].map(one => [one.dataset.key, one]));
    body.replaceChildren(...items.map(letter => rows.get(key(letter)) ?? letterRow(letter)));
  }

  const key = letter => letter.id + '/' + letter.tries;

  function letterRow(letter) {
    const about = letter.topic + ' ' + letter.partition + '/' + letter.offset;
    const made = row([
      time(letter.buriedAt), about, letter.reason, letter.cause, String(letter.tries),
      element('td', null,
          button('Look', about, () => open(letter)),
          button('Try again', about, () => retry(letter)),
          button('Give up', about, () => discard(letter))),
    ]);
    made.dataset.key = key(letter);
    return made;
  }

  async function open(letter) {
    const found = await ask('dead-letters/' + letter.id);
    find('letter').hidden = false;
    find('letter').textContent = JSON.stringify(found.headers, null, 2) + '\n\n' + (found.text ?? found.base64);
  }

  async function retry(letter) {
    const came = await ask('dead-letters/retry', {ids: [letter.id]});
    find('letter').hidden = true;
    find('done').textContent = came.handled ? 'Handled.' : 'It failed again; its cause says why.';
  }

  async function discard(letter) {
    const dialog = find('ask');
    find('why').value = '';
    dialog.showModal();
    await new Promise(closed => dialog.addEventListener('close', closed, {once: true}));
    if (dialog.returnValue !== 'yes') return;
    await ask('dead-letters/discard', {ids: [letter.id], why: find('why').value});
    find('done').textContent = 'Given up.';
  }

  function showAudit({items}) {
    find('audit').tBodies[0].replaceChildren(...items.slice(0, 10).map(one =>
        row([time(one.at), one.actor, one.action, one.asked, one.outcome])));
  }

  function showTopics({topics}) {
    const known = topics?.length > 0;
    find('no-topics').hidden = known;
    find('topics').hidden = !known;
    find('topics').tBodies[0].replaceChildren(...(topics ?? []).map(topic =>
        row([topic.topic, String(topic.lag), String(topic.partitions)])));
  }

  /** What one service alone knows: the others have nothing at that address. */
  async function some(path) {
    const answer = await fetch('/ops/' + path, {headers: {Authorization: 'Bearer ' + token}});
    return answer.ok ? answer.json() : undefined;
  }

  function showCare(care) {
    find('unheard').hidden = find('care').hidden = !care;
    if (!care) return;
    find('unheard').querySelector('.none').hidden = care.unheard.length > 0;
    const table = find('unheard').querySelector('table');
    table.hidden = care.unheard.length === 0;
    table.tBodies[0].replaceChildren(...care.unheard.map(one =>
        row([one.tier, time(one.raisedAt), one.status, one.program, one.escalation])));
    const questions = [['Planned', care.pending], ['Due now', care.due], ['Over 5 min late', care.late],
      ['Escalations nobody has taken', care.open.length], ['Held', care.holds.length]];
    find('care').querySelector('dl').replaceChildren(...questions.map(([words, count]) =>
        element('div', null, element('dt', words), element('dd', String(count)))));
    find('care').querySelector('tbody').replaceChildren(...care.mails.map(kind =>
        row([kind.kind, String(kind.sent), String(kind.failed)])));
  }

  function showDecisions(tallies) {
    find('decisions').hidden = !tallies;
    if (!tallies) return;
    const kinds = {Action: tallies.actions, Verdict: tallies.verdicts, Rung: tallies.rungs, Reason: tallies.codes};
    find('decisions').querySelector('tbody').replaceChildren(...Object.entries(kinds).flatMap(([kind, words]) =>
        words.map(word => row([kind, word.word, String(word.each.at(-1)), String(word.total)]))));
  }

  async function look() {
    const [overview, flow, letters, audit] = await Promise.all(
        [ask('overview'), ask('pipeline'), ask('dead-letters?limit=50'), ask('audit')]);
    showFigures(overview);
    showLetters(letters);
    showAudit(audit);
    showTopics(flow);
    showCare(await some('follow-ups'));
    showDecisions(await some('decisions'));
    document.querySelector('main').hidden = false;
    find('enter').hidden = true;
    find('state').className = '';
    find('state').textContent = 'As of ' + time(overview.at) + '.';
  }

  async function keepLooking() {
    if (token) await look().catch(say);
    setTimeout(keepLooking, EVERY_MS);
  }

  find('enter').addEventListener('submit', event => {
    event.preventDefault();
    token = find('token').value.trim();
    sessionStorage.setItem('token', token);
    find('token').value = '';
    look().catch(say);
  });

  keepLooking();
})();
