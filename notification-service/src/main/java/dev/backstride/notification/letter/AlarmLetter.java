package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Tier;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.Instruction;

/** To the runner when a person is needed: imperative, unsoftened, with the local route. */
public final class AlarmLetter {

    private AlarmLetter() {}

    /**
     * The letter for a tier.
     *
     * @param action what the decision says to do about running
     * @param route where the runner gets help
     * @param isClinicianTold whether a clinician hears of it from us
     */
    public static Letter of(Tier tier, Action action, EmergencyRoute route, boolean isClinicianTold) {
        var who = (isClinicianTold
                        ? "Your clinician has been told."
                        : "We know no clinician of yours: see one yourself, and show them this mail.")
                + " " + NextStep.unless(action);
        if (tier == Tier.T3) {
            return Letter.of(
                    "A break from running, and a clinician's view",
                    NextStep.of(action),
                    "See a clinician about your back: it was more than sore again within two weeks.",
                    who);
        }
        var instruction = Instruction.of(tier, route);
        return Letter.of(instruction.headline(), instruction.step(), instruction.because(), who);
    }
}
