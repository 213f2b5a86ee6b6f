import { html, css } from 'qwc-hot-reload-element';
import { OpsPage, number, time } from './ops-page.js';
import '@vaadin/button';
import '@vaadin/text-field';

/** What is decided, counted over time; a runner's timeline, and why it says what it says. */
export class QwcDecisionsPage extends OpsPage {

    static styles = [OpsPage.look, css`
        .tallies { display: grid; grid-template-columns: repeat(auto-fit, minmax(24em, 1fr)); gap: 0 2.5em; }
        .bars { display: flex; align-items: end; gap: 2px; height: 1.6em; width: 10em; }
        .bars span { flex: 1; background: var(--lumo-primary-color); min-height: 1px; border-radius: 1px 1px 0 0; }
        .ended td { color: var(--lumo-secondary-text-color); }
        .ended .action { text-decoration: line-through; }
        td button { all: unset; cursor: pointer; color: var(--lumo-primary-text-color); }
        td button:hover { text-decoration: underline; }
        td button:focus-visible { outline: 2px solid var(--lumo-primary-color); outline-offset: 2px; }
        .why { max-height: none; margin: 0.3em 0; }
    `];

    static properties = {
        _tallies: { state: true },
        _found: { state: true },
        _runner: { state: true },
        _timeline: { state: true },
        _open: { state: true },
    };

    streams() {
        return { _tallies: this.jsonRpc.tallies() };
    }

    render() {
        if (!this._tallies) return html`<p class="quiet" role="status">Waiting for the service …</p>`;
        const tallies = this._tallies;
        const made = tallies.actions.reduce((sum, action) => sum + action.total, 0);
        return html`
            <p class="verdict" role="status">${number(made)} ${made === 1 ? 'decision' : 'decisions'} in force since ${tallies.days[0]}
                <small class="quiet">Story time is ${time(tallies.now)}</small></p>
            <h2>A runner</h2>
            ${this._search()}
            ${this._runner ? this._story() : ''}
            <div class="tallies">
                ${this._tally('Actions', tallies.actions)}
                ${this._tally('Verdicts', tallies.verdicts)}
                ${this._tally('Rungs', tallies.rungs)}
                ${this._tally('Reasons', tallies.codes)}
            </div>`;
    }

    _tally(title, words) {
        const most = Math.max(1, ...words.flatMap(word => word.each));
        return html`<section>
            <h2>${title}</h2>
            ${words.length === 0 ? html`<p class="quiet">None yet.</p>` : html`
                <table data-tally=${title}>
                    <thead><tr><th></th><th class="number">In 14 days</th><th>Day by day</th></tr></thead>
                    <tbody>${words.map(word => html`
                        <tr><td>${word.word}</td><td class="number">${number(word.total)}</td>
                            <td><div class="bars" role="img" aria-label="${this._days(word)}" title="${this._days(word)}">
                                ${word.each.map(count => html`<span style="height:${100 * count / most}%"></span>`)}
                            </div></td></tr>`)}
                    </tbody>
                </table>`}
        </section>`;
    }

    _days(word) {
        const said = word.each.map((count, i) => count ? `${this._tallies.days[i]}: ${count}` : '').filter(Boolean);
        return said.join(', ') || 'none';
    }

    _search() {
        return html`
            <form class="find" @submit=${event => { event.preventDefault(); this._find(); }}>
                <vaadin-text-field label="Id, or the program's own name" style="min-width:24em"></vaadin-text-field>
                <vaadin-button theme="primary" @click=${() => this._find()}>Find</vaadin-button>
            </form>
            ${!this._found ? '' : this._found.length === 0 ? html`<p class="quiet" role="status">Nobody.</p>` : html`
                <table class="found"><tbody>${this._found.map(one => html`
                    <tr><td><button type="button" @click=${() => this._show(one)}>${one.externalId ?? one.runner}</button></td>
                        <td>${one.program}</td><td><code>${one.runner}</code></td></tr>`)}
                </tbody></table>`}`;
    }

    _story() {
        return html`
            <h2>What was decided about ${this._runner.externalId ?? this._runner.runner}</h2>
            ${this._timeline.length === 0 ? html`<p class="quiet">Nothing yet.</p>` : html`
                <table class="timeline">
                    <thead><tr><th>About</th><th>Because of</th><th>Verdict</th><th>Action</th><th>Rung</th><th>Why</th></tr></thead>
                    <tbody>${this._timeline.map(one => this._decided(one))}</tbody>
                </table>`}`;
    }

    _decided(one) {
        const isOpen = this._open === one.id;
        return html`
            <tr class=${one.status === 'IN_FORCE' ? '' : 'ended'}>
                <td class="when">${time(one.at)}</td><td>${one.trigger}</td><td>${one.verdict ?? ''}</td>
                <td class="action">${one.action}</td><td>${one.rung ?? one.mode}</td>
                <td><button type="button" aria-expanded=${isOpen} @click=${() => { this._open = isOpen ? undefined : one.id; }}>
                    ${one.codes.join(', ') || 'what it rests on'}</button>
                    ${one.status === 'IN_FORCE' ? '' : html`<br>${one.status}`}</td>
            </tr>
            ${isOpen ? html`<tr><td colspan="6">Rests on:<pre class="why" tabindex="0">${this._rests(one)}</pre></td></tr>` : ''}`;
    }

    _rests(one) {
        return one.rests.map(fact => fact.id + '  ' + (fact.said ?? 'taken back')).join('\n');
    }

    async _find() {
        const wanted = this.renderRoot.querySelector('form.find vaadin-text-field').value.trim();
        if (!wanted) return;
        this._found = await this.ask(this.jsonRpc.find({ wanted }));
        if (this._found?.length === 1) await this._show(this._found[0]);
    }

    async _show(runner) {
        const timeline = await this.ask(this.jsonRpc.timeline({ program: runner.program, runner: runner.runner }));
        if (!timeline) return;
        this._timeline = timeline;
        this._runner = runner;
        this._open = undefined;
    }
}

customElements.define('qwc-decisions-page', QwcDecisionsPage);
