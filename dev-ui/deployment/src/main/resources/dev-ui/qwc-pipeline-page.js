import { html, css, svg } from 'qwc-hot-reload-element';
import { repeat } from 'lit/directives/repeat.js';
import { OpsPage, duration, number, time } from './ops-page.js';
import '@vaadin/button';
import '@vaadin/text-field';

const READINGS = 60;
const STUCK_SECONDS = 30;

/** What goes through the service, and what did not get through: to be looked at, tried again or given up. */
export class QwcPipelinePage extends OpsPage {

    static styles = [OpsPage.look, css`
        svg { display: block; width: 100%; height: 2em; margin-top: 0.4em; }
        polyline { fill: none; stroke: var(--lumo-primary-color); stroke-width: 2; vector-effect: non-scaling-stroke; }
        .letters td:last-child { white-space: nowrap; text-align: right; padding-right: 0; }
    `];

    static properties = {
        _flow: { state: true },
        _letters: { state: true },
        _opened: { state: true },
        _givingUp: { state: true },
    };

    constructor() {
        super();
        this._letters = [];
        this._rates = [];
    }

    streams() {
        return { _flow: this.jsonRpc.flow(), _letters: this.jsonRpc.deadLetters() };
    }

    heard(property) {
        if (property === '_flow') this._rates = [...this._rates, this._flow.perSecond].slice(-READINGS);
    }

    render() {
        if (!this._flow) return html`<p class="quiet" role="status">Waiting for the service …</p>`;
        const flow = this._flow;
        return html`
            ${this._verdict(flow)}
            <dl class="tiles">
                <div data-figure="intake"><dt>${flow.intake} each second</dt><dd>${number(flow.perSecond)}
                    <small>${number(flow.sinceStart)} since the start</small></dd>${this._curve()}</div>
                <div data-figure="outbox"><dt>Events in the outbox</dt><dd>${number(flow.outbox)}
                    <small>the first waits ${duration(flow.outboxAgeSeconds)}</small></dd></div>
                <div data-figure="dead-letters"><dt>Dead letters</dt><dd>${number(flow.deadLetters)}</dd></div>
                <div data-figure="parked"><dt>Events before their runner</dt><dd>${number(flow.parked)}</dd></div>
            </dl>
            <h2>How far the intake is behind</h2>
            ${this._topics(flow.topics)}
            <h2>Dead letters</h2>
            ${this._deadLetters()}
            ${this._dialog()}`;
    }

    _verdict(flow) {
        const troubles = [];
        if (!flow.topics) troubles.push('Kafka does not answer.');
        else if (flow.topics.length === 0) troubles.push('No instance reads what comes in.');
        if (flow.outboxAgeSeconds >= STUCK_SECONDS) troubles.push('Events do not leave.');
        if (flow.deadLetters > 0) troubles.push('There are dead letters.');
        return html`<p class="verdict ${troubles.length ? 'bad' : 'good'}" role="status">
            ${flow.service}: ${troubles.length ? troubles.join(' ') : 'everything flows.'}
            <small class="quiet">As of ${time(flow.at)}</small></p>`;
    }

    _curve() {
        const most = Math.max(0.1, ...this._rates);
        const points = this._rates.map((rate, i) => `${i},${20 - 18 * rate / most}`).join(' ');
        return html`<svg viewBox="0 0 ${READINGS} 20" preserveAspectRatio="none" aria-hidden="true">
            ${svg`<polyline points=${points}></polyline>`}</svg>`;
    }

    _topics(topics) {
        if (!topics?.length) return html`<p class="quiet">Nobody says.</p>`;
        return html`
            <table class="topics">
                <thead><tr><th>Topic</th><th class="number">Not handled yet</th><th class="number">Partitions read</th></tr></thead>
                <tbody>${topics.map(topic => html`
                    <tr><td>${topic.topic}</td><td class="number">${number(topic.lag)}</td>
                        <td class="number">${topic.partitions}</td></tr>`)}
                </tbody>
            </table>`;
    }

    _deadLetters() {
        if (this._letters.length === 0) return html`<p class="quiet none">None.</p>`;
        return html`
            <table class="letters">
                <thead><tr><th>Set aside</th><th>Topic</th><th>Reason</th><th>Cause</th><th class="number">Tries</th><th></th></tr></thead>
                <tbody>${repeat(this._letters, letter => letter.id, letter => this._letter(letter))}</tbody>
            </table>
            ${this._opened ? html`<pre tabindex="0" aria-label="The dead letter">${this._contents()}</pre>` : ''}`;
    }

    _letter(letter) {
        const place = `${letter.topic} ${letter.partition}/${letter.offset}`;
        return html`
            <tr>
                <td class="when">${time(letter.buriedAt)}</td><td>${place}</td><td class="when">${letter.reason}</td><td>${letter.cause}</td>
                <td class="number">${letter.tries}</td>
                <td>
                    <vaadin-button theme="small" aria-label="Look at ${place}" @click=${() => this._look(letter)}>Look</vaadin-button>
                    <vaadin-button theme="small primary" aria-label="Try ${place} again" @click=${() => this._retry(letter)}>Try again</vaadin-button>
                    <vaadin-button theme="small error" aria-label="Give up ${place}" @click=${() => this._giveUp(letter)}>Give up</vaadin-button>
                </td>
            </tr>`;
    }

    _contents() {
        return JSON.stringify(this._opened.headers, null, 2) + '\n\n' + (this._opened.text ?? this._opened.base64);
    }

    _dialog() {
        return html`
            <dialog aria-labelledby="ask">
                <form method="dialog" @submit=${event => this._givenUp(event)}>
                    <h2 id="ask">Give it up?</h2>
                    <p>The record is gone after that. Say why, for whoever asks later.</p>
                    <vaadin-text-field label="Why" required></vaadin-text-field>
                    <vaadin-button theme="error primary" @click=${event => event.target.closest('form').requestSubmit()}>Give it up</vaadin-button>
                    <vaadin-button @click=${event => event.target.closest('dialog').close()}>Keep it</vaadin-button>
                </form>
            </dialog>`;
    }

    async _look(letter) {
        this._opened = await this.ask(this.jsonRpc.look({ letter: letter.id }));
    }

    async _retry(letter) {
        await this.ask(this.jsonRpc.retry({ letter: letter.id }),
            handled => handled ? 'Handled.' : 'It failed again; its cause says why.');
        this._opened = undefined;
    }

    _giveUp(letter) {
        this._givingUp = letter;
        this.renderRoot.querySelector('dialog vaadin-text-field').value = '';
        this.renderRoot.querySelector('dialog').showModal();
    }

    async _givenUp(event) {
        const why = this.renderRoot.querySelector('dialog vaadin-text-field').value.trim();
        if (!why) {
            event.preventDefault();
            return;
        }
        await this.ask(this.jsonRpc.discard({ letter: this._givingUp.id, why }), () => 'Given up.');
        this._opened = undefined;
    }
}

customElements.define('qwc-pipeline-page', QwcPipelinePage);
