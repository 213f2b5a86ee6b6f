import { QwcHotReloadElement, html, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';

/** Every figure of the service, with what it tells. */
export class QwcFiguresPage extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this, false);

    static styles = css`
        :host { display: block; height: 100%; overflow: auto; padding: 0 1.5em 1.5em; }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: 0.5em 1em 0.5em 0; text-align: left; vertical-align: baseline;
                 border-bottom: 1px solid var(--lumo-contrast-10pct); }
        th { color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-s); font-weight: 500; }
        .value { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; font-weight: 600; }
        .meaning, .detail { color: var(--lumo-secondary-text-color); }
    `;

    static properties = { _figures: { state: true } };

    constructor() {
        super();
        this._figures = [];
    }

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    disconnectedCallback() {
        this._stream?.cancel();
        super.disconnectedCallback();
    }

    hotReload() {
        this._stream?.cancel();
        this._stream = this.jsonRpc.all().onNext(answer => { this._figures = answer.result; });
    }

    render() {
        return html`
            <table>
                <thead><tr><th>Figure</th><th></th><th class="value">Now</th><th>What it tells</th></tr></thead>
                <tbody>${this._figures.map(figure => html`
                    <tr>
                        <td><code>${figure.name}</code></td>
                        <td class="detail">${figure.detail}</td>
                        <td class="value">${figure.value}</td>
                        <td class="meaning">${figure.meaning}</td>
                    </tr>`)}
                </tbody>
            </table>`;
    }
}

customElements.define('qwc-figures-page', QwcFiguresPage);
