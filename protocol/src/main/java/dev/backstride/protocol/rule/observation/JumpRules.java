package dev.backstride.protocol.rule.observation;

import dev.backstride.protocol.bout.Effort;
import dev.backstride.protocol.bout.Hardness;
import dev.backstride.protocol.bout.Jumps;
import dev.backstride.protocol.configuration.JumpNumbers;
import dev.backstride.protocol.history.Efforts;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Jumps in climbing and intensity: no threshold was ever tested, so they only go with R-29. */
public final class JumpRules {

    private JumpRules() {}

    /** Much more than the most of the 30 days before; nothing where nothing is known to compare with. */
    public static Jumps jumps(Effort effort, Efforts efforts, JumpNumbers numbers) {
        var climbed = efforts.most(effort, numbers.window(), Efforts.Past::ascentMeters);
        var hard = efforts.most(effort, numbers.window(), Efforts.Past::hardSeconds);
        var hardMore = (int) numbers.hardMore().toSeconds();
        return new Jumps(
                isJump(effort.ascentMeters(), climbed, numbers.ascentPercent(), numbers.ascentMeters()),
                isJump(effort.hardSeconds(), hard, numbers.hardPercent(), hardMore));
    }

    /**
     * From where on this runner runs hard.
     *
     * @param habit habitual pace, mm/s, where known
     * @param maxHeartRate beats/min, where known
     */
    public static Hardness hardness(OptionalInt habit, @Nullable Integer maxHeartRate, JumpNumbers numbers) {
        return new Hardness(
                habit.isPresent()
                        ? OptionalInt.of(ceil(numbers.hardSpeedPercent() * habit.getAsInt()))
                        : OptionalInt.empty(),
                maxHeartRate == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(ceil(numbers.hardHeartRatePercent() * maxHeartRate)));
    }

    private static boolean isJump(@Nullable Integer now, OptionalInt most, int percent, int more) {
        return now != null
                && most.isPresent()
                && 100L * now > (long) percent * most.getAsInt()
                && now - most.getAsInt() >= more;
    }

    private static int ceil(int percent) {
        return Math.ceilDiv(percent, 100);
    }
}
