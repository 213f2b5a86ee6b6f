package dev.backstride.checkin.overview;

import dev.backstride.checkin.standing.DecisionRow;
import dev.backstride.checkin.words.MeWords;
import dev.backstride.events.decision.Mode;
import java.util.List;
import java.util.Optional;

/**
 * The steps, and where the runner stands on them.
 *
 * @param note what to say of all of them; empty where one says it
 */
public record Ladder(List<Rung> rungs, String note) {

    /**
     * One of them.
     *
     * @param status where the runner stands, on the one they stand on; empty on the others
     * @param taken whether it is theirs: the one they stand on, and those below it
     */
    public record Rung(String name, String content, String status, boolean taken) {}

    static Ladder of(MeWords words, Optional<DecisionRow> decision) {
        var rung = decision.map(DecisionRow::rung).orElse(0);
        var status = decision.map(row -> status(words, row.mode())).orElse("");
        return new Ladder(
                List.of(
                        rung(1, rung, words.firstStep(), words.firstStepIs(), status),
                        rung(2, rung, words.secondStep(), words.secondStepIs(), status),
                        rung(3, rung, words.thirdStep(), words.thirdStepIs(), status)),
                rung == 0 ? words.offLadder() : "");
    }

    private static Rung rung(int number, int standsOn, String name, String content, String status) {
        return new Rung(name, content, number == standsOn ? status : "", number <= standsOn);
    }

    private static String status(MeWords words, Mode mode) {
        return switch (mode) {
            case ACTIVE -> words.here();
            case MAINT -> words.keptUp();
            case PAUSED -> words.waits();
            case REVIEW -> words.reviewed();
            case NONE, STOPPED -> "";
        };
    }
}
