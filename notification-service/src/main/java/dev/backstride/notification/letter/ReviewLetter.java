package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
import dev.backstride.notification.words.Words;
import dev.backstride.wording.NextStep;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** That a clinician should look at how things went. */
public final class ReviewLetter {

    private ReviewLetter() {}

    /**
     * To the runner.
     *
     * @param action what the decision says to do about running
     * @param isClinicianTold whether a clinician hears of it from us
     */
    public static Letter toRunner(Words words, Action action, boolean isClinicianTold) {
        var alarm = words.alarms();
        var paragraphs = List.of(
                NextStep.of(words.steps(), action),
                isClinicianTold ? alarm.clinicianAsked() : alarm.seeClinician(),
                NextStep.unless(words.steps(), action));
        return new Letter(words.language(), alarm.clinicianViewInShort(), paragraphs, null);
    }

    /**
     * {@code first} with what those who treat look at first.
     *
     * @param codes the reasons, by the protocol's own names
     * @param outings the last bouts, the newest first: day, verdict and action of each
     */
    public static Letter withPacket(Words words, Letter first, List<Code> codes, List<String> outings) {
        var call = words.calls();
        var paragraphs = new ArrayList<>(first.paragraphs());
        paragraphs.add(call.codes(codes.stream().map(Code::name).collect(Collectors.joining(", "))));
        if (!outings.isEmpty()) {
            paragraphs.add(call.lastRuns(String.join("; ", outings)));
        }
        return new Letter(words.language(), first.subject(), paragraphs, first.link());
    }
}
