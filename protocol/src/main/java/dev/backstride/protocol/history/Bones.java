package dev.backstride.protocol.history;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.bout.Bout;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Signs of bone stress, and when bones last had to bear much more.
 *
 * @param signs what was last answered with yes
 * @param asked the questions that were asked last; null where they never were
 * @param spikedAt end of the last bout much longer than the longest before it; null where none was
 */
public record Bones(
        List<Sign> signs, @Nullable Asked asked, @Nullable Instant spikedAt) {

    public static final Bones NONE = new Bones(List.of(), null, null);

    private static final List<Flag> QUESTIONS = Arrays.stream(Flag.values())
            .filter(flag -> flag.asked() == Flag.Asked.BONES)
            .toList();

    /**
     * A yes.
     *
     * @param fact id of the screening
     * @param at when it was given
     */
    public record Sign(Flag flag, String fact, Instant at) {}

    /**
     * Questions that were asked.
     *
     * @param at when
     * @param left those that are not answered since
     */
    public record Asked(Instant at, List<Flag> left) {

        public Asked {
            left = List.copyOf(left);
        }

        private @Nullable Asked without(Collection<Flag> answered) {
            var open = left.stream().filter(flag -> !answered.contains(flag)).toList();
            return open.isEmpty() ? null : new Asked(at, open);
        }
    }

    public Bones {
        signs = List.copyOf(signs);
    }

    /** A yes and a no are answers; silence is none. */
    public Bones with(Screening screening) {
        var answered = QUESTIONS.stream()
                .filter(flag -> screening.answers().getOrDefault(flag, Answer.NOT_ANSWERED) != Answer.NOT_ANSWERED)
                .toList();
        if (answered.isEmpty()) {
            return this;
        }
        var kept = signs.stream().filter(sign -> !answered.contains(sign.flag()));
        var said = answered.stream()
                .filter(flag -> screening.answers().get(flag) == Answer.YES)
                .map(flag -> new Sign(flag, screening.id(), screening.answeredAt()));
        return new Bones(Stream.concat(kept, said).toList(), asked == null ? null : asked.without(answered), spikedAt);
    }

    /** With a bout more. */
    public Bones with(Bout bout) {
        return bout.spike().isFarAbove() ? new Bones(signs, asked, bout.effort().endedAt()) : this;
    }

    /** The questions are asked. */
    public Bones asking(Instant at) {
        return new Bones(signs, new Asked(at, QUESTIONS), spikedAt);
    }

    /** A clinician has looked: what was said before is dealt with. */
    public Bones cleared() {
        return new Bones(List.of(), null, spikedAt);
    }

    /** What was last answered with yes, at {@code from} or later. */
    public List<Sign> signs(Instant from) {
        return signs.stream().filter(sign -> !sign.at().isBefore(from)).toList();
    }

    /** The flags of signs. */
    public static Set<Flag> flags(List<Sign> signs) {
        return signs.stream().map(Sign::flag).collect(Collectors.toSet());
    }

    /** What was asked less than {@code patience} ago and is not answered. */
    public List<Flag> unanswered(Instant at, Duration patience) {
        return asked == null || at.isAfter(asked.at().plus(patience)) ? List.of() : asked.left();
    }

    /** Whether bones had to bear much more at {@code from} or later. */
    public boolean isSpiked(Instant from) {
        return spikedAt != null && !spikedAt.isBefore(from);
    }
}
