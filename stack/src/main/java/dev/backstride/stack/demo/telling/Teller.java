package dev.backstride.stack.demo.telling;

import dev.backstride.events.fact.Run;
import dev.backstride.stack.demo.client.Taken;
import dev.backstride.stack.demo.ending.Ending;
import dev.backstride.stack.demo.ending.Finding;
import dev.backstride.stack.demo.plot.Cast;
import dev.backstride.stack.demo.story.Scene;
import dev.backstride.stack.demo.watch.Recordings;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Tells each scene as it happens. */
public final class Teller implements Consumer<Scene> {

    private final Sheet sheet;
    private final Reasons reasons = new Reasons();

    private Teller(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Tells on {@code out}, in the runner's local time. */
    public static Teller on(PrintStream out) {
        return new Teller(new Sheet(out, Cast.ZONE));
    }

    /** What is to come. */
    public void open(Recordings recordings) {
        sheet.gap();
        sheet.words(Ink.STRONG, "A week of one runner whose lower back gets tight");
        sheet.words(
                Ink.PLAIN,
                "Played on the system that has just started: every line is a call to its API, a mail it sent, a link"
                        + " opened in one, or a decision it made. Its clock is led from one moment to the next, so a"
                        + " week takes seconds. Times are Berlin's. Pain is 0 (none) to 10 (worst imaginable).");
        sheet.words(Ink.FAINT, "The watch's files: " + recordings.origin() + ".");
        sheet.gap();
    }

    @Override
    public void accept(Scene scene) {
        switch (scene) {
            case Scene.Joined(var at, var cast) ->
                sheet.line(at, "joins", Ink.BLUE, cast.externalId() + ", with a coach and a clinician to turn to");
            case Scene.Screened(var at) ->
                sheet.line(at, "answers", Ink.BLUE, "every red-flag question with no: advice waits for that");
            case Scene.BackFilled filled -> backFilled(filled);
            case Scene.Previewed(var at, var taken) ->
                sheet.line(at, "dry run", Ink.BLUE, "of the watch's file, nothing is stored: " + understood(taken));
            case Scene.Ran ran -> ran(ran);
            case Scene.Mailed(var at, var mail) ->
                sheet.line(at, "mail", Ink.BLUE, "to %s: %s".formatted(mail.to(), mail.subject()));
            case Scene.Opened(var at, var page) ->
                sheet.line(at, "opens", Ink.BLUE, "the link. It asks: " + String.join(" · ", page.questions()));
            case Scene.Answered answered -> answered(answered);
            case Scene.Flagged flagged -> flagged(flagged);
            case Scene.Escalated(var at, var raised) ->
                sheet.line(at, "escalates", Ink.RED, "Runner and clinician are told at once, tier " + raised.tier());
            case Scene.Acknowledged(var at) ->
                sheet.line(at, "clinician", Ink.STRONG, "acknowledges: a person has taken over");
            case Scene.Decided decided -> decided(decided);
            case Scene.Reached _ -> {}
        }
    }

    private void backFilled(Scene.BackFilled filled) {
        var longest = filled.runs().stream().mapToInt(Run::distanceMeters).max().orElse(0);
        sheet.line(
                filled.at(),
                "adds",
                Ink.BLUE,
                "%d runs of the weeks before, the longest %.1f km: so the system knows what is usual"
                        .formatted(filled.runs().size(), longest / 1000.0));
    }

    private void ran(Scene.Ran ran) {
        sheet.gap();
        sheet.line(ran.at(), "runs", Ink.STRONG, ran.outing().title() + ": " + understood(ran.taken()));
    }

    private void answered(Scene.Answered answered) {
        sheet.line(answered.at(), "answers", Ink.STRONG, words(answered.choices()));
        sheet.more(Ink.FAINT, "The page says: " + answered.thanks().heading());
    }

    private void flagged(Scene.Flagged flagged) {
        sheet.line(flagged.at(), "RED FLAG", Ink.RED, "The runner ticks a red-flag question [" + flagged.flag() + "]");
        sheet.more(Ink.FAINT, "The page asks: " + flagged.sure().heading());
        sheet.more(Ink.RED, "Yes. The page says at once: " + flagged.told().heading());
    }

    private static String understood(Taken taken) {
        var run = taken.run();
        var size = "%.1f km in %d min".formatted(run.distanceMeters() / 1000.0, run.durationSeconds() / 60);
        var recording = taken.recording();
        if (recording == null) {
            return size;
        }
        var heart = recording.averageHeartRate() == null
                ? "no heart rate"
                : "%.0f beats/min".formatted(recording.averageHeartRate());
        return "%s, %s; %s file%s, %d samples, quality %s"
                .formatted(
                        size,
                        heart,
                        recording.format(),
                        recording.device().isEmpty() ? "" : " of " + recording.device(),
                        recording.samples(),
                        recording.quality().toLowerCase(Locale.ROOT));
    }

    private static String words(Map<String, String> choices) {
        return choices.entrySet().stream()
                .map(choice -> choice.getKey() + " "
                        + choice.getValue().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private void decided(Scene.Decided decided) {
        var decision = decided.assessment().content().decision();
        var ink = DecisionWords.ink(decision.action());
        sheet.line(
                decided.at(),
                "decides",
                ink,
                "%s: %s (%s) → %s (%s)"
                        .formatted(
                                DecisionWords.of(decision.trigger()),
                                decision.verdict(),
                                DecisionWords.of(decision.verdict()),
                                ink.of(decision.action().name()),
                                DecisionWords.of(
                                        decision.action(), decided.assessment().steps())));
        if (!decision.codes().isEmpty()) {
            sheet.more(Ink.FAINT, "because " + reasons.of(decision.codes()));
        }
    }

    /** How it ended. */
    public void close(Ending ending) {
        sheet.gap();
        ending.findings().forEach(this::asked);
        sheet.gap();
        if (ending.isAsTold()) {
            sheet.words(
                    Ink.GREEN,
                    "The story ended as told, say the APIs of all three services and the program's four feeds.");
        } else {
            sheet.words(Ink.RED, "The story did not end as told.");
        }
    }

    private void asked(Finding finding) {
        if (finding.isAsTold()) {
            sheet.words(Ink.FAINT, "  as told   %s: %s".formatted(finding.where(), finding.inShort()));
        } else {
            sheet.words(Ink.RED, "Not as told: " + finding.where());
            sheet.words(Ink.PLAIN, "  expected  " + String.join(" | ", finding.expected()));
            sheet.words(Ink.PLAIN, "  found     " + String.join(" | ", finding.found()));
        }
    }
}
