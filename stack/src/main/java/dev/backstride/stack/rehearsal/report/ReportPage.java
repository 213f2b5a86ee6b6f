package dev.backstride.stack.rehearsal.report;

import static java.util.stream.Collectors.joining;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Recipient;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.configuration.Figure;
import dev.backstride.stack.rehearsal.Rehearsal;
import dev.backstride.stack.rehearsal.count.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The page. */
public final class ReportPage {

    private static final int HALF_A_YEAR = 180;
    private static final int SHOWN = 6;
    private static final List<Code> CALLS = List.of(
            Code.ESC_COACH_INFO, Code.ESC_CLINICIAN_REVIEW, Code.ESC_PROMPT, Code.ESC_URGENT, Code.ESC_EMERGENCY);
    private static final Set<Action> USUAL = Set.of(Action.GO, Action.KEEP);

    private final Rehearsal rehearsal;
    private final Rehearsal.Result result;

    public ReportPage(Rehearsal rehearsal, Rehearsal.Result result) {
        this.rehearsal = rehearsal;
        this.result = result;
    }

    public String html() {
        return Template.PAGE
                .replace("{{who}}", who())
                .replace("{{numbers}}", numbers())
                .replace("{{tiles}}", tiles())
                .replace("{{actions}}", actions())
                .replace("{{calls}}", calls())
                .replace("{{settling}}", settling())
                .replace("{{messages}}", messages())
                .replace("{{changes}}", changes());
    }

    private String who() {
        return "%s made-up runners (seed %d), one year each, %s facts"
                .formatted(
                        Numbers.said(rehearsal.population()),
                        rehearsal.seed(),
                        Numbers.said(result.one().facts()));
    }

    private String numbers() {
        var before = figures(rehearsal.one());
        var tried = figures(rehearsal.other());
        var rows = new ArrayList<String>();
        for (var i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(tried.get(i))) {
                rows.add("<tr><td><code>%s</code></td><td>%s</td><td>%s</td><td>%s to %s</td></tr>"
                        .formatted(
                                before.get(i).key(),
                                Numbers.said(before.get(i).value()),
                                Numbers.said(tried.get(i).value()),
                                Numbers.said(before.get(i).least()),
                                Numbers.said(before.get(i).most())));
            }
        }
        return rows.isEmpty()
                ? "<p>Both columns are the protocol's own numbers: no other ones were given.</p>"
                : "<table><tr><th>number</th><th>in force</th><th>tried</th><th>sensible</th></tr>"
                        + String.join("", rows) + "</table>";
    }

    private static List<Figure> figures(Protocol protocol) {
        return protocol.editions().all().getFirst().numbers().figures();
    }

    private String tiles() {
        return Stream.of(
                        tile("decisions per runner", tally -> Numbers.rate(tally.decisions(), 1, tally.runners())),
                        tile(
                                "times that advice changes, per runner",
                                tally -> Numbers.rate(tally.turns(), 1, tally.runners())),
                        tile("questions per runner", tally -> Numbers.rate(tally.questions(), 1, tally.runners())),
                        tile(
                                "episodes and flares per 100 runners",
                                tally -> Numbers.rate(tally.opened(), 100, tally.runners())),
                        tile("days to settle, median", Tally::medianDaysToSettle),
                        tile(
                                "runners somebody was called in about, of 100",
                                tally -> Numbers.rate(tally.escalated(), 100, tally.runners())))
                .collect(joining());
    }

    private String tile(String label, ToDoubleFunction<Tally> figure) {
        return "<div class=\"tile\"><b class=\"one\">%s</b><b class=\"other\">%s</b><span>%s</span></div>"
                .formatted(
                        Numbers.said(figure.applyAsDouble(result.one())),
                        Numbers.said(figure.applyAsDouble(result.other())),
                        label);
    }

    private String actions() {
        return Bars.of(
                "Actions per 1,000 decisions",
                Stream.of(Action.values())
                        .filter(action -> !USUAL.contains(action))
                        .filter(action ->
                                result.one().of(action) + result.other().of(action) > 0)
                        .map(action -> pair(
                                Plain.of(action), tally -> Numbers.rate(tally.of(action), 1_000, tally.decisions())))
                        .toList());
    }

    private String calls() {
        return Bars.of(
                "Calls for others per 1,000 runners",
                CALLS.stream()
                        .map(code ->
                                pair(Plain.call(code), tally -> Numbers.rate(tally.of(code), 1_000, tally.runners())))
                        .toList());
    }

    private String messages() {
        return Bars.of(
                "Decisions told per 100 runners",
                Stream.of(Recipient.COACH, Recipient.CLINICIAN)
                        .map(recipient -> pair(
                                Plain.of(recipient), tally -> Numbers.rate(tally.to(recipient), 100, tally.runners())))
                        .toList());
    }

    private String settling() {
        return Curves.of(
                "Share of episodes and flares settled, by days",
                HALF_A_YEAR,
                day -> Numbers.rate(
                        result.one().settledWithin(day), 1, result.one().opened()),
                day -> Numbers.rate(
                        result.other().settledWithin(day), 1, result.other().opened()));
    }

    private Bars.Pair pair(String label, ToDoubleFunction<Tally> rate) {
        return new Bars.Pair(label, rate.applyAsDouble(result.one()), rate.applyAsDouble(result.other()));
    }

    private String changes() {
        var most = result.differences().mostFrequent();
        if (most.isEmpty()) {
            return "<p>At no instant are they told different things.</p>";
        }
        return "<p>%s of 100 runners are told something else at least once; most often:</p>"
                        .formatted(
                                Numbers.said(Numbers.rate(result.differences().runners(), 100, rehearsal.population())))
                + "<table><tr><th>in force</th><th>tried</th><th>times</th></tr>"
                + most.stream()
                        .limit(SHOWN)
                        .map(change -> "<tr><td>%s</td><td>%s</td><td>%s</td></tr>"
                                .formatted(
                                        Plain.of(change.getKey().one()),
                                        Plain.of(change.getKey().other()),
                                        Numbers.said(change.getValue())))
                        .collect(joining())
                + "</table>";
    }
}
