import { html, css } from 'qwc-hot-reload-element';
import { OpsPage, number } from './ops-page.js';
import '@vaadin/button';

const HOUR = 3600000;

/** Story time: held, running, moved on; and a sample run, where the service takes runs. */
export class QwcStoryPage extends OpsPage {

    static styles = [OpsPage.look, css`
        .lead { margin: 1em 0; }
    `];

    static properties = {
        _face: { state: true },
        _hasSample: { state: true },
        _runner: { state: true },
        _moving: { state: true },
    };

    streams() {
        this.jsonRpc.hasSample().then(answer => { this._hasSample = answer.result; });
        return { _face: this.jsonRpc.face() };
    }

    render() {
        if (!this._face) return html`<p class="quiet" role="status">Waiting for the service …</p>`;
        const face = this._face;
        return html`
            <p class="verdict" role="status">${this._state(face)}</p>
            <dl class="tiles">
                <div data-figure="now"><dt>It is</dt><dd>${face.now}</dd></div>
                <div data-figure="next"><dt>Due next here</dt><dd>${face.nextDue ?? 'nothing'}</dd></div>
                <div data-figure="pending"><dt>Work at hand here</dt><dd>${number(face.pending)}</dd></div>
            </dl>
            <h2>Lead it</h2>
            <p class="quiet">All services go together, through all that is due on the way. Story time never goes back.</p>
            <div class="lead">
                <vaadin-button ?disabled=${this._moving} @click=${() => this._lead(this.jsonRpc.holdTime())}>Hold</vaadin-button>
                <vaadin-button ?disabled=${this._moving} @click=${() => this._lead(this.jsonRpc.runTime())}>Let it run</vaadin-button>
                <vaadin-button ?disabled=${this._moving} @click=${() => this._on(HOUR)}>An hour on</vaadin-button>
                <vaadin-button ?disabled=${this._moving} @click=${() => this._on(24 * HOUR)}>A day on</vaadin-button>
                <vaadin-button ?disabled=${this._moving || !face.nextDue} @click=${() => this._move(face.nextDue)}>To what is due next</vaadin-button>
            </div>
            ${this._sample()}`;
    }

    _state(face) {
        if (this._moving) return 'Story time moves …';
        return face.held ? 'Story time is held.' : `Story time runs, ${number(face.rate)} s each second.`;
    }

    _sample() {
        if (!this._hasSample) return '';
        return html`
            <h2>Something to look at</h2>
            <vaadin-button theme="primary" @click=${() => this._post()}>Post a sample run</vaadin-button>
            ${this._runner ? html`<p class="sample" role="status">Runner <code>${this._runner}</code> has just come back.</p>` : ''}`;
    }

    _on(millis) {
        return this._move(new Date(new Date(this._face.now).getTime() + millis).toISOString());
    }

    _move(to) {
        return this._lead(this.jsonRpc.moveTime({ to }));
    }

    async _lead(promise) {
        this._moving = true;
        await this.ask(promise);
        this._moving = false;
    }

    async _post() {
        this._runner = await this.ask(this.jsonRpc.postSample());
    }
}

customElements.define('qwc-story-page', QwcStoryPage);
