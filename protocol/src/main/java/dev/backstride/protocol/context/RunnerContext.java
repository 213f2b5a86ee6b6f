package dev.backstride.protocol.context;

import dev.backstride.events.runner.BirthDate;
import dev.backstride.events.runner.CheckIns;
import dev.backstride.events.runner.Condition;
import dev.backstride.events.runner.Profile;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules need to know of a runner besides the facts.
 *
 * @param zone home zone; a fact that names another moves the runner there
 * @param birthDate for the rules that depend on age
 * @param conditions what is known about the back; any of them means logging only
 * @param maxHeartRate beats/min, 100 to 250, where known
 * @param checkIns whether the 1 h question is asked at all; null where that depends on how they are
 * @param screening whether unanswered red-flag panels hold the runner back
 */
public record RunnerContext(
        ZoneId zone,
        BirthDate birthDate,
        Set<Condition> conditions,
        @Nullable Integer maxHeartRate,
        @Nullable CheckIns checkIns,
        ScreeningDemand screening) {

    public RunnerContext {
        conditions = Set.copyOf(conditions);
    }

    /** Somebody of whom only home and birth date are known, and whose red flags are taken as answered. */
    public static RunnerContext of(ZoneId zone, BirthDate birthDate) {
        return new RunnerContext(zone, birthDate, Set.of(), null, CheckIns.FULL, ScreeningDemand.ASSUMED_CLEAR);
    }

    /** A runner as a program tells us of them: their red flags must have been asked about. */
    public static RunnerContext of(Profile profile) {
        var conditions = profile.conditions() == null ? Set.<Condition>of() : profile.conditions();
        return new RunnerContext(
                ZoneId.of(profile.zone()),
                profile.birthDate(),
                conditions,
                profile.maxHeartRate(),
                profile.checkIns(),
                ScreeningDemand.REQUIRED);
    }
}
