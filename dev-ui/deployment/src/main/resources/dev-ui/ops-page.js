import { QwcHotReloadElement, css } from 'qwc-hot-reload-element';
import { JsonRpc } from 'jsonrpc';
import { notifier } from 'notifier';

/** What all pages for whoever looks after a service have in common: streams while they are shown, and one look. */
export class OpsPage extends QwcHotReloadElement {

    jsonRpc = new JsonRpc(this, false);

    static look = css`
        :host { display: block; height: 100%; overflow: auto; padding: 0 1.5em 1.5em; box-sizing: border-box; }
        h2 { font-size: var(--lumo-font-size-l); margin: 1.6em 0 0.5em; }
        .verdict { font-size: var(--lumo-font-size-l); font-weight: 600; margin: 0.8em 0; }
        .quiet { color: var(--lumo-secondary-text-color); }
        .bad { color: var(--lumo-error-text-color); }
        .good { color: var(--lumo-success-text-color); }
        .tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(11em, 1fr)); gap: 0.8em; margin: 0; }
        .tiles > div { border: 1px solid var(--lumo-contrast-20pct); border-radius: 8px; padding: 0.7em 1em; }
        dt { color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-s); }
        dt::first-letter { text-transform: uppercase; }
        dd { margin: 0; font-size: var(--lumo-font-size-xl); font-variant-numeric: tabular-nums; }
        dd small { color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-s); }
        table { border-collapse: collapse; width: 100%; }
        th, td { padding: 0.45em 1em 0.45em 0; text-align: left; vertical-align: baseline;
                 border-bottom: 1px solid var(--lumo-contrast-10pct); overflow-wrap: anywhere; }
        th { color: var(--lumo-secondary-text-color); font-size: var(--lumo-font-size-s); font-weight: 500; }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .when { white-space: nowrap; }
        form { display: flex; flex-wrap: wrap; gap: 0.6em; align-items: end; }
        pre { border: 1px solid var(--lumo-contrast-20pct); border-radius: 8px; padding: 0.8em; overflow: auto;
              max-height: 24em; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.8em 0; }
        dialog { border: 1px solid var(--lumo-contrast-20pct); border-radius: 8px; max-width: 30em;
                 background: var(--lumo-base-color); color: var(--lumo-body-text-color); }
        dialog h2 { margin-top: 0; width: 100%; }
        dialog p { width: 100%; margin: 0; }
        dialog vaadin-text-field { width: 100%; }
        vaadin-button { cursor: pointer; }
    `;

    connectedCallback() {
        super.connectedCallback();
        this.hotReload();
    }

    disconnectedCallback() {
        this._stop();
        super.disconnectedCallback();
    }

    hotReload() {
        this._stop();
        this._observers = Object.entries(this.streams()).map(([property, stream]) =>
            stream.onNext(answer => { this[property] = answer.result; this.heard?.(property); }));
    }

    _stop() {
        this._observers?.forEach(observer => observer.cancel());
        this._observers = [];
    }

    /** What somebody asked for is done; `words` of its result tell them, and where it fails they are told that. */
    async ask(promise, words) {
        try {
            const { result } = await promise;
            if (words) notifier.showInfoMessage(words(result));
            return result;
        } catch (fault) {
            notifier.showErrorMessage(fault.error?.message ?? String(fault));
            return undefined;
        }
    }
}

const two = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

export const number = value => two.format(value);
export const time = instant => instant ? new Date(instant).toLocaleString() : '';

/** Such as 3 s, 5 min, 2 h. */
export function duration(seconds) {
    if (seconds < 60) return `${Math.round(seconds)} s`;
    return seconds < 3600 ? `${Math.floor(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h`;
}
