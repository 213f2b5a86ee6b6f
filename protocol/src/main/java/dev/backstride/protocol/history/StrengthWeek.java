package dev.backstride.protocol.history;

import dev.backstride.events.decision.Code;
import dev.backstride.protocol.configuration.StrengthNumbers;
import dev.backstride.protocol.issue.Remark;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A week of strength work on rung 3.
 *
 * @param first its first local date
 * @param dates distinct local dates with a session in the seven from there, 0 to 7
 */
public record StrengthWeek(LocalDate first, int dates) {

    /** How well a week was followed. */
    public enum Adherence {
        NOT_DONE,
        PARTIAL,
        ADHERENT
    }

    public Adherence adherence(StrengthNumbers numbers) {
        if (dates == 0) {
            return Adherence.NOT_DONE;
        }
        return dates < numbers.perWeek() ? Adherence.PARTIAL : Adherence.ADHERENT;
    }

    /** Whether it was more than is asked for: worth knowing, and no extra credit. */
    public boolean isAboveRange(StrengthNumbers numbers) {
        return dates > numbers.above();
    }

    /** Told when the week is over. */
    public Remark aboveRange(ZoneId zone) {
        var over = first.plusDays(7).atStartOfDay(zone).toInstant();
        return new Remark(over, Code.STRENGTH_ABOVE_RANGE, null);
    }
}
