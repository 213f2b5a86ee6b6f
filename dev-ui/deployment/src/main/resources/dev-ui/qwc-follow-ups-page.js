import { html, css } from 'qwc-hot-reload-element';
import { OpsPage, number, time } from './ops-page.js';
import '@vaadin/button';
import '@vaadin/select';
import '@vaadin/text-field';

const ALL = [{ value: '', label: 'all' }];
const choices = words => [...ALL, ...words.map(word => ({ value: word, label: word }))];

/** Whether runners are asked and people are reached; what is held, and lets itself be held. */
export class QwcFollowUpsPage extends OpsPage {

    static styles = [OpsPage.look, css`
        .holds td:last-child { text-align: right; padding-right: 0; }
        .hold { margin-top: 1em; }
    `];

    static properties = { _care: { state: true }, _holdable: { state: true } };

    constructor() {
        super();
        this._holdable = { programs: ALL, channels: ALL };
    }

    streams() {
        this.jsonRpc.holdable().then(({ result }) => {
            this._holdable = { programs: choices(result.programs), channels: choices(result.channels) };
        });
        return { _care: this.jsonRpc.care() };
    }

    render() {
        if (!this._care) return html`<p class="quiet" role="status">Waiting for the service …</p>`;
        const care = this._care;
        return html`
            ${this._verdict(care)}
            <h2>Questions we owe runners</h2>
            <dl class="tiles">
                <div data-figure="pending"><dt>Planned</dt><dd>${number(care.pending)}</dd></div>
                <div data-figure="due"><dt>Due now</dt><dd>${number(care.due)}</dd></div>
                <div data-figure="late"><dt>Over 5 min late</dt><dd class=${care.late ? 'bad' : ''}>${number(care.late)}</dd></div>
            </dl>
            <h2>Messages since a day ago</h2>
            ${this._mails(care.mails)}
            <h2>Escalations nobody has taken</h2>
            ${this._escalations(care)}
            <h2>What is held</h2>
            ${this._holds(care.holds)}
            ${this._form()}`;
    }

    _verdict(care) {
        const troubles = [];
        if (care.unheard.length) troubles.push(`${care.unheard.length} should have been reached and were not.`);
        if (care.late) troubles.push(`${number(care.late)} questions are late.`);
        if (care.holds.length) troubles.push('Messages are held.');
        return html`<p class="verdict ${troubles.length ? 'bad' : 'good'}" role="status">
            ${troubles.length ? troubles.join(' ') : 'Everybody is looked after.'}
            <small class="quiet">Story time is ${time(care.now)}</small></p>`;
    }

    _mails(mails) {
        if (mails.length === 0) return html`<p class="quiet">None.</p>`;
        return html`
            <table class="mails">
                <thead><tr><th>Kind</th><th class="number">Sent</th><th class="number">Failed</th></tr></thead>
                <tbody>${mails.map(kind => html`
                    <tr><td>${kind.kind}</td><td class="number">${number(kind.sent)}</td>
                        <td class="number ${kind.failed ? 'bad' : ''}">${number(kind.failed)}</td></tr>`)}
                </tbody>
            </table>`;
    }

    _escalations(care) {
        if (care.open.length === 0) return html`<p class="quiet">None.</p>`;
        const unheard = new Set(care.unheard.map(one => one.escalation));
        return html`
            <table class="escalations">
                <thead><tr><th>How urgent</th><th>Since</th><th>State</th><th>Program</th><th>Escalation</th></tr></thead>
                <tbody>${care.open.map(one => html`
                    <tr><td class=${unheard.has(one.escalation) ? 'bad' : ''}>${one.tier}</td><td class="when">${time(one.raisedAt)}</td>
                        <td>${one.status}${unheard.has(one.escalation) ? ', call now' : ''}</td>
                        <td>${one.program}</td><td><code>${one.escalation}</code></td></tr>`)}
                </tbody>
            </table>`;
    }

    _holds(holds) {
        if (holds.length === 0) return html`<p class="quiet none">Nothing.</p>`;
        return html`
            <table class="holds">
                <thead><tr><th>Program</th><th>Channel</th><th>Why</th><th>Since</th><th></th></tr></thead>
                <tbody>${holds.map(hold => html`
                    <tr><td>${hold.program ?? 'all'}</td><td>${hold.channel ?? 'all'}</td><td>${hold.reason}</td>
                        <td class="when">${time(hold.since)}</td>
                        <td><vaadin-button theme="small" aria-label="Let go of ${hold.channel ?? 'all'} of ${hold.program ?? 'all'}"
                            @click=${() => this._letGo(hold)}>Let go</vaadin-button></td></tr>`)}
                </tbody>
            </table>`;
    }

    _form() {
        return html`
            <form class="hold" @submit=${event => { event.preventDefault(); this._hold(); }}>
                <vaadin-select name="program" label="Program" value="" .items=${this._holdable.programs}></vaadin-select>
                <vaadin-select name="channel" label="Channel" value="" .items=${this._holdable.channels}></vaadin-select>
                <vaadin-text-field name="reason" label="Why, for whoever finds it" required></vaadin-text-field>
                <vaadin-button theme="primary error" @click=${event => event.target.closest('form').requestSubmit()}>Hold</vaadin-button>
            </form>
            <p class="quiet">What is held waits and goes out when it is let go. Emergencies are held too.</p>`;
    }

    _field(name) {
        return this.renderRoot.querySelector(`form.hold [name="${name}"]`);
    }

    async _hold() {
        const reason = this._field('reason');
        if (!reason.value.trim()) {
            reason.invalid = true;
            return;
        }
        const wish = { program: this._field('program').value, channel: this._field('channel').value, reason: reason.value };
        if (await this.ask(this.jsonRpc.hold(wish), () => 'Held.')) reason.value = '';
    }

    _letGo(hold) {
        return this.ask(
            this.jsonRpc.letGo({ program: hold.program ?? '', channel: hold.channel ?? '' }), () => 'Let go.');
    }
}

customElements.define('qwc-follow-ups-page', QwcFollowUpsPage);
