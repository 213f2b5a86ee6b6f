package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.decision.Code;
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
    public static Letter toRunner(Action action, boolean isClinicianTold) {
        return Letter.of(
                "A clinician's view of your back",
                NextStep.of(action),
                isClinicianTold
                        ? "Your clinician has been asked to look at how your runs went."
                        : "See a clinician about your back, and show them this mail: we know no clinician of yours.",
                NextStep.unless(action));
    }

    /**
     * {@code call} with what those who treat look at first.
     *
     * @param codes the reasons, by the protocol's own names
     * @param outings the last bouts, the newest first: day, verdict and action of each
     */
    public static Letter withPacket(Letter call, List<Code> codes, List<String> outings) {
        var paragraphs = new ArrayList<>(call.paragraphs());
        paragraphs.add("Codes: " + codes.stream().map(Code::name).collect(Collectors.joining(", ")) + ".");
        if (!outings.isEmpty()) {
            paragraphs.add("Last runs, the newest first: " + String.join("; ", outings) + ".");
        }
        return new Letter(call.subject(), paragraphs, call.link());
    }
}
