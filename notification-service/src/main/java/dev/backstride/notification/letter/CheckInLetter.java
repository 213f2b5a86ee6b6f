package dev.backstride.notification.letter;

import dev.backstride.events.decision.Slot;
import java.util.List;

/** The question of a follow-up: one number, one tap, and a day later whether anything is new. */
public final class CheckInLetter {

    private CheckInLetter() {}

    /** The letter that asks for {@code slot}, H1 or H24. */
    public static Letter of(Slot slot, String target) {
        var isDayAfter = slot == Slot.H24;
        var ask = isDayAfter
                ? "Tell us how your lower back feels a day after your run, and whether anything is new."
                : "Tell us how your lower back feels now, an hour after your run.";
        return new Letter(
                isDayAfter ? "How is your back a day later?" : "How is your back now?",
                List.of(
                        ask,
                        "It takes one tap. A clearly sorer back makes the next run easier; a quiet one keeps the plan."),
                new Link("Answer now", target));
    }
}
