package dev.backstride.protocol.rule.progress;

import static dev.backstride.events.decision.Code.EPISODE_OPENED;
import static dev.backstride.events.decision.Code.FLARE;
import static dev.backstride.events.decision.Code.LADDER_ENTER_R1;
import static dev.backstride.events.decision.Code.NEW_SYMPTOM;
import static dev.backstride.events.decision.Code.RECURRENCE;

import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.climb.Episode;
import dev.backstride.protocol.configuration.PainNumbers;
import dev.backstride.protocol.history.PastBout;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Maintained;
import dev.backstride.protocol.ladder.Off;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.evidence.PainRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When symptoms become an episode, come back in one, or after one. */
public final class EpisodeRules {

    private EpisodeRules() {}

    /** a symptomatic bout opens an episode at the first rating that makes it so. */
    public static Optional<Move> open(Off off, Bout bout, List<PastBout> twoBefore, Instant at, PainNumbers numbers) {
        return PainRules.isSymptomatic(bout.felt(), twoBefore, numbers)
                ? Optional.of(Move.of(off.open(bout.name(), bout.peak(), at), EPISODE_OPENED, LADDER_ENTER_R1))
                : Optional.empty();
    }

    /** in maintenance a peak of 2, or an intolerable bout, goes back to the rung that settled it. */
    public static Optional<Move> flare(Maintained settled, Bout bout, Instant at, PainNumbers numbers) {
        if (bout.peak() < numbers.symptomatic() && !PainRules.isIntolerable(bout.felt(), numbers)) {
            return Optional.empty();
        }
        var back = settled.flare(bout.name(), bout.peak(), at);
        return Optional.of(
                Move.of(back, FLARE, LadderCodes.returned(back.climb().stay().rung())));
    }

    /** a later episode is a recurrence if its first symptomatic bout still hurts the day after. */
    public static Optional<Move> tellApart(Evidence evidence, Climbing climbing) {
        var episode = climbing.climb().episode();
        if (episode.kind() != Episode.Kind.RETURN || !evidence.judgement().symptomatic()) {
            return Optional.empty();
        }
        var nextDay = evidence.bout().felt().nextDay();
        var recurs =
                nextDay != null && nextDay.level() >= evidence.numbers().pain().symptomatic();
        var kind = recurs ? Episode.Kind.RECURRENCE : Episode.Kind.NEW_SYMPTOM;
        return Optional.of(Move.of(
                climbing.with(climbing.climb().with(episode.toldApart(kind))), recurs ? RECURRENCE : NEW_SYMPTOM));
    }
}
