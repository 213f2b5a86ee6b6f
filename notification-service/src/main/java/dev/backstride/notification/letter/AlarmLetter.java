package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Tier;
import org.jspecify.annotations.Nullable;

/** To the runner when a person is needed: imperative, unsoftened, with the local route. */
public final class AlarmLetter {

    private AlarmLetter() {}

    /**
     * The letter for a tier.
     *
     * @param action what the decision says to do about running
     * @param country ISO 3166-1 alpha-2
     * @param isClinicianTold whether a clinician hears of it from us
     */
    public static Letter of(Tier tier, Action action, @Nullable String country, boolean isClinicianTold) {
        var route = EmergencyRoute.in(country);
        var who = isClinicianTold
                ? "Your clinician has been told."
                : "We know no clinician of yours: see one yourself, and show them this mail.";
        return switch (tier) {
            case T0 ->
                Letter.of(
                        "Get emergency help now",
                        route.now(),
                        "Stop running. You told us of signs that can be an emergency. Do not wait for them to pass.",
                        who + " " + NextStep.unless(action));
            case T1 ->
                Letter.of(
                        "Get medical help today",
                        route.today(),
                        "Stop running. You told us of signs that a doctor must look at today. "
                                + "If they get worse, call the emergency number.",
                        who + " " + NextStep.unless(action));
            case T2 ->
                Letter.of(
                        "Stop running and see a doctor this week",
                        "Stop running, and see a doctor within seven days.",
                        "You told us of signs that a doctor should look at soon. If they get worse, do not wait.",
                        who + " " + NextStep.unless(action));
            case T3 ->
                Letter.of(
                        "A break from running, and a clinician's view",
                        NextStep.of(action),
                        "See a clinician about your back: it was more than sore again within two weeks.",
                        who + " " + NextStep.unless(action));
        };
    }
}
