package dev.backstride.protocol.rule;

import static dev.backstride.events.decision.Code.HILL_WARMUP_OR_INTENSITY;
import static dev.backstride.events.decision.Code.LOAD_SPIKE_WITH_SYMPTOM;

import dev.backstride.events.decision.Code;
import dev.backstride.events.decision.Verdict;
import dev.backstride.protocol.bout.Bout;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.history.Efforts;
import dev.backstride.protocol.history.History;
import dev.backstride.protocol.history.SideAsked;
import dev.backstride.protocol.ladder.Active;
import dev.backstride.protocol.ladder.Climbing;
import dev.backstride.protocol.ladder.Reviewed;
import dev.backstride.protocol.rule.evidence.Evidence;
import dev.backstride.protocol.rule.observation.AnswerRules;
import dev.backstride.protocol.rule.observation.HillRules;
import dev.backstride.protocol.rule.observation.LoadRules;
import dev.backstride.protocol.rule.observation.SideRules;
import dev.backstride.protocol.rule.observation.StartRules;
import dev.backstride.protocol.rule.progress.EpisodeRules;
import dev.backstride.protocol.rule.progress.LadderRules;
import dev.backstride.protocol.rule.progress.Move;
import dev.backstride.protocol.rule.progress.RepeatRules;
import dev.backstride.protocol.rule.progress.ReviewRules;
import dev.backstride.protocol.rule.progress.SettlingRules;
import dev.backstride.protocol.rule.progress.WorseRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rules in the order in which a decision asks them. */
public final class TableOfContents {

    /** what the answers say, whatever the ladder makes of it. */
    private static final List<Function<Evidence, List<Code>>> OBSERVATIONS = List.of(
            AnswerRules::origin,
            AnswerRules::reference,
            AnswerRules::missing,
            AnswerRules::wordNextDay,
            AnswerRules::course,
            WorseRules::confounded,
            TableOfContents::spikeWithSymptom);

    private TableOfContents() {}

    /** what is said of a bout when it ends. */
    public static List<Code> ofRun(Bout bout, Efforts efforts, History history, Configuration numbers) {
        var codes = new ArrayList<Code>();
        codes.addAll(RepeatRules.unchanged(bout, history, numbers.review()));
        codes.addAll(LoadRules.layoff(bout.effort(), efforts, numbers.load()));
        codes.addAll(LoadRules.codes(bout.spike()));
        codes.addAll(StartRules.codes(bout.preparation().start()));
        codes.addAll(StartRules.sitting(bout.preparation(), numbers.start()));
        return codes;
    }

    /** what is said of a 1 h rating. */
    public static List<Code> ofHour(Bout bout, Configuration numbers) {
        return AnswerRules.wordAfterHour(bout.felt(), numbers.pain());
    }

    /** What is said of a bout when no more is expected, before the ladder moves. */
    public static List<Code> ofFinal(Evidence evidence, @Nullable SideAsked asked) {
        var codes = new ArrayList<Code>();
        OBSERVATIONS.forEach(rule -> codes.addAll(rule.apply(evidence)));
        codes.addAll(SideRules.oneSided(evidence, asked));
        codes.addAll(HillRules.uphill(evidence));
        return codes;
    }

    /** What the ladder makes of it: R-26, then, then R-21. */
    public static Optional<Move> ofLadder(Evidence evidence, List<Code> said) {
        if (!(evidence.ladder() instanceof Climbing climbing)) {
            return Optional.empty();
        }
        var told = EpisodeRules.tellApart(evidence, climbing).orElse(Move.of(climbing));
        var moved = move(evidence, told.to(), said.contains(HILL_WARMUP_OR_INTENSITY))
                .after(told.codes());
        return Optional.of(SettlingRules.settle(evidence, moved.to())
                .map(settled -> settled.after(moved.codes()))
                .orElse(moved));
    }

    private static Move move(Evidence evidence, Climbing climbing, boolean hillExcluded) {
        return switch (climbing) {
            case Active active
            when evidence.judgement().verdict() != Verdict.NO_DATA -> LadderRules.climb(evidence, active, hillExcluded);
            case Reviewed reviewed -> ReviewRules.await(evidence, reviewed);
            case Climbing other -> Move.of(other);
        };
    }

    private static List<Code> spikeWithSymptom(Evidence evidence) {
        return evidence.bout().spike().isSpike() && evidence.judgement().symptomatic()
                ? List.of(LOAD_SPIKE_WITH_SYMPTOM)
                : List.of();
    }
}
