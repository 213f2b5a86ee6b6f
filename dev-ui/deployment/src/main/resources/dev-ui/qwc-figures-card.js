import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import '@vaadin/icon';

/** The headlines of the service on its card. */
export class QwcFiguresCard extends QwcHotReloadElement {

    static styles = css`
        :host { display: flex; flex-direction: column; gap: 0.8em; padding: 12px 14px; }
        .service { display: flex; align-items: center; gap: 0.5em; font-weight: 600; }
        .service vaadin-icon { color: var(--lumo-primary-color); }
        dl { display: grid; grid-template-columns: 1fr 1fr; gap: 0.7em 1em; margin: 0; }
        dl > div { display: flex; flex-direction: column-reverse; }
        dt { color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-xs); }
        dd { margin: 0; font-size: var(--lumo-font-size-l); font-variant-numeric: tabular-nums; }
        a { display: flex; align-items: center; gap: 0.5em; color: var(--lumo-primary-text-color);
            font-size: var(--lumo-font-size-s); text-decoration: none; }
        a:hover { text-decoration: underline; }
        vaadin-icon { --vaadin-icon-size: 1em; }
    `;

    static properties = {
        namespace: { type: String },
        _service: { state: true },
        _headlines: { state: true },
    };

    constructor() {
        super();
        this._service = '';
        this._headlines = [];
    }

    connectedCallback() {
        super.connectedCallback();
        this.jsonRpc = new JsonRpc(this, false);
        this.hotReload();
    }

    disconnectedCallback() {
        this._stream?.cancel();
        super.disconnectedCallback();
    }

    hotReload() {
        this._stream?.cancel();
        this.jsonRpc.service().then(answer => { this._service = answer.result; });
        this._stream = this.jsonRpc.headlines().onNext(answer => { this._headlines = answer.result; });
    }

    render() {
        return html`
            <div class="service"><vaadin-icon icon="font-awesome-solid:person-running"></vaadin-icon>${this._service}</div>
            <dl>${this._headlines.map(figure => this._figure(figure))}</dl>
            <a href="${this.namespace}/figures">
                <vaadin-icon icon="font-awesome-solid:gauge-high"></vaadin-icon>All figures</a>`;
    }

    _figure(figure) {
        return html`<div title="${figure.meaning}"><dt>${figure.title}</dt><dd data-figure="${figure.name}">${figure.value}</dd></div>`;
    }
}

customElements.define('qwc-figures-card', QwcFiguresCard);
