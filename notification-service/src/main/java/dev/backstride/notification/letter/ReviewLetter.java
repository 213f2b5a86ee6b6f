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

    /** {@code call} with the reasons by the protocol's own codes, for those who look them up. */
    public static Letter withCodes(Letter call, List<Code> codes) {
        var paragraphs = new ArrayList<>(call.paragraphs());
        paragraphs.add("Codes: " + codes.stream().map(Code::name).collect(Collectors.joining(", ")) + ".");
        return new Letter(call.subject(), paragraphs, call.link());
    }
}
