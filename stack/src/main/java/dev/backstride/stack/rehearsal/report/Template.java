package dev.backstride.stack.rehearsal.report;

/** The page around the figures. */
final class Template {

    static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Rehearsal of the protocol</title>
            <style>
            :root { --one: #2a6fb5; --other: #c8641b; --ink: #1d2733; --soft: #5b6774; --line: #dfe4e9; }
            body { font: 15px/1.5 system-ui, sans-serif; color: var(--ink); max-width: 1060px; margin: 2rem auto; padding: 0 1rem; }
            h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.05rem; margin: 0 0 .2rem; }
            p { margin: .2rem 0 .6rem; } .soft { color: var(--soft); }
            .key i { display: inline-block; width: .8em; height: .8em; border-radius: 2px; margin: 0 .3em 0 1em; }
            .key i:first-child { margin-left: 0; } i.one { background: var(--one); } i.other { background: var(--other); }
            .tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: .8rem; margin: 1rem 0; }
            .tile { border: 1px solid var(--line); border-radius: 8px; padding: .6rem .8rem; }
            .tile b { font-size: 1.35rem; margin-right: .7rem; } .tile span { display: block; color: var(--soft); font-size: .85rem; }
            b.one { color: var(--one); } b.other { color: var(--other); }
            .plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(420px, 1fr)); gap: 1.4rem; }
            section { break-inside: avoid; }
            svg { width: 100%; height: auto; font: 13px system-ui, sans-serif; }
            rect.one { fill: var(--one); } rect.other { fill: var(--other); }
            polyline { fill: none; stroke-width: 2.5; } polyline.one { stroke: var(--one); }
            polyline.other { stroke: var(--other); stroke-dasharray: 7 4; }
            svg text { fill: var(--ink); } svg .label { text-anchor: end; } svg .tick { text-anchor: middle; fill: var(--soft); }
            svg .value { font-size: 11px; fill: var(--soft); } svg .grid { stroke: var(--line); }
            table { border-collapse: collapse; } th, td { text-align: left; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--line); }
            </style>
            </head>
            <body>
            <h1>Rehearsal of the protocol</h1>
            <p class="soft">{{who}}. Each was decided about twice, by the numbers in force and by those tried.</p>
            <p class="key"><i class="one"></i>in force <i class="other"></i>tried</p>
            {{numbers}}
            <div class="tiles">{{tiles}}</div>
            <div class="plots">
            <section><h2>What runners are told to do</h2><p class="soft">per 1,000 decisions; the others are to go on, or as before</p>{{actions}}</section>
            <section><h2>How long it takes to settle</h2><p class="soft">share of episodes and flares settled, by day</p>{{settling}}</section>
            <section><h2>Who is called in</h2><p class="soft">per 1,000 runners and year</p>{{calls}}</section>
            <section><h2>Who else hears of decisions</h2><p class="soft">per 100 runners and year, before what delivery holds back</p>{{messages}}</section>
            <section><h2>Where the two disagree</h2>{{changes}}</section>
            </div>
            <p class="soft">How to read this. The runners are made up: how often backs get sore, how long that lasts and who answers
            are plausible guesses, and nobody here does as told. So the page shows how the rules react to other numbers, side by
            side; it does not show how many real runners would be sore, stopped or well.</p>
            </body>
            </html>
            """;

    private Template() {}
}
