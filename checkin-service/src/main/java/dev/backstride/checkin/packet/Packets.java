package dev.backstride.checkin.packet;

import dev.backstride.checkin.guidance.Guidance;
import dev.backstride.checkin.guidance.Stand;
import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.words.PacketWords;
import dev.backstride.events.runner.Runner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts together what somebody may read about a runner. */
@ApplicationScoped
public class Packets {

    private final Guidance guidance;
    private final Calls calls;
    private final Outings outings;
    private final Pictures pictures;
    private final Answers answers;

    Packets(Guidance guidance, Calls calls, Outings outings, Pictures pictures, Answers answers) {
        this.guidance = guidance;
        this.calls = calls;
        this.outings = outings;
        this.pictures = pictures;
        this.answers = answers;
    }

    /** What {@code sight} lets somebody see of {@code runner}. */
    public Packet of(Runner runner, Sight sight, When when) {
        return new Packet(
                name(runner),
                stand(runner, sight, when),
                calls.of(runner, when),
                outings.of(runner, sight, when),
                pictures.of(runner, sight, when),
                sight.levels(),
                outings.areSomeHidden(runner),
                answers.signs(runner, sight, when),
                answers.others(runner, sight, when),
                answers.scores(runner, sight, when),
                answers.care(runner, sight, when));
    }

    /** What the program calls {@code runner}, or else their id. */
    public static String name(Runner runner) {
        var called = runner.profile().externalId();
        return called == null ? runner.id().toString() : called;
    }

    /** Where {@code runner} stands, as far as {@code sight} lets somebody see it. */
    public Packet.Stand stand(Runner runner, Sight sight, When when) {
        var stand = guidance.stand(runner);
        var words = when.words().packet();
        return new Packet.Stand(
                headline(words, stand, sight),
                stand.isStopped()
                        || stand.decision()
                                .filter(row -> Terms.isHalted(row.mode()))
                                .isPresent(),
                stand.decision().map(row -> place(words, row)).orElse(""),
                stand.decision().map(row -> when.moment(row.at())).orElse(""),
                codes(stand, sight));
    }

    private static String headline(PacketWords words, Stand stand, Sight sight) {
        if (stand.isStopped() && !sight.flags()) {
            return words.notCleared();
        }
        return stand.action().map(action -> Terms.of(words, action)).orElseGet(words::nothingDecided);
    }

    private static String place(PacketWords words, DecisionRow row) {
        var mode = Terms.of(words, row.mode());
        return row.rung() == 0 ? mode : mode + ", " + words.rung(row.rung());
    }

    private static List<String> codes(Stand stand, Sight sight) {
        return stand.decision().stream()
                .flatMap(row -> sight.of(row.codes(), stand.isStopped()).stream())
                .map(Enum::name)
                .toList();
    }
}
