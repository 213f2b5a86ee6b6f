package dev.backstride.notification.letter;

import dev.backstride.events.decision.Action;
import dev.backstride.events.fact.Tier;
import dev.backstride.notification.words.Words;
import dev.backstride.plumbing.emergency.EmergencyRoute;
import dev.backstride.plumbing.emergency.Instruction;
import dev.backstride.wording.NextStep;
import java.util.List;

/** To the runner when a person is needed: imperative, unsoftened, with the local route. */
public final class AlarmLetter {

    private AlarmLetter() {}

    /**
     * The letter for a tier.
     *
     * @param action what the decision says to do about running
     * @param route where the runner gets help, in the language of {@code words}
     * @param isClinicianTold whether a clinician hears of it from us
     */
    public static Letter of(Words words, Tier tier, Action action, EmergencyRoute route, boolean isClinicianTold) {
        var alarm = words.alarms();
        var who = (isClinicianTold ? alarm.clinicianTold() : alarm.clinicianUnknown()) + " "
                + NextStep.unless(words.steps(), action);
        if (tier == Tier.T3) {
            var step = NextStep.of(words.steps(), action);
            return new Letter(words.language(), alarm.reviewInShort(), List.of(step, alarm.review(), who), null);
        }
        var instruction = Instruction.of(tier, route, words.language().locale());
        var paragraphs = List.of(instruction.step(), instruction.because(), who);
        return new Letter(words.language(), instruction.headline(), paragraphs, null);
    }
}
