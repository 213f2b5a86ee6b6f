package dev.backstride.stack.demo.ending;

import static dev.backstride.events.decision.Code.EPISODE_OPENED;
import static dev.backstride.events.decision.Code.ESC_EMERGENCY;
import static dev.backstride.events.decision.Code.LADDER_ENTER_R1;
import static dev.backstride.events.decision.Code.RAN_WHILE_STOPPED;
import static dev.backstride.events.decision.Code.RF_SADDLE_SENSATION;
import static dev.backstride.events.decision.Code.RUNG_NOT_TRIED;
import static dev.backstride.events.decision.Code.START_FAST;
import static dev.backstride.events.decision.Code.START_SLOW;
import static dev.backstride.events.decision.Code.START_USUAL;

import dev.backstride.events.decision.Assessment;
import dev.backstride.events.decision.Code;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decisions as lines that can be compared, with the codes that matter to the story. */
final class Lines {

    /** What opens, escalates and locks, whoever's recordings are played. */
    private static final Set<Code> ALWAYS =
            EnumSet.of(EPISODE_OPENED, LADDER_ENTER_R1, RF_SADDLE_SENSATION, ESC_EMERGENCY, RAN_WHILE_STOPPED);

    /** How the plot's own runs begin; a real one begins as it did. */
    private static final Set<Code> OF_THE_PLOT = EnumSet.of(START_SLOW, START_USUAL, START_FAST, RUNG_NOT_TRIED);

    /** What must hold at the end, oldest first. */
    private static final String[] EXPECTED = {
        "POST PENDING/GO START_SLOW",
        "H1 PENDING/GO",
        "H24 CLEAR/GO",
        "POST PENDING/HOLD EPISODE_OPENED LADDER_ENTER_R1 START_USUAL",
        "H1 PENDING/HOLD",
        "H24 TOLERABLE/HOLD",
        "POST PENDING/HOLD START_FAST",
        "H1 PENDING/HOLD",
        "H24 WORSE_24H/REDUCE RUNG_NOT_TRIED",
        "FLAG RED_FLAG/STOP_EMERGENCY ESC_EMERGENCY RF_SADDLE_SENSATION",
        "RUN LOCKED/STOP_EMERGENCY RAN_WHILE_STOPPED",
    };

    private final Set<Code> telling;

    /**
     * Lines of one story.
     *
     * @param followsThePlot whether the recordings were made for it
     */
    Lines(boolean followsThePlot) {
        telling = EnumSet.copyOf(ALWAYS);
        if (followsThePlot) {
            telling.addAll(OF_THE_PLOT);
        }
    }

    List<String> expected() {
        return Arrays.stream(EXPECTED).map(this::withoutOthers).toList();
    }

    List<String> of(List<Assessment> decisions) {
        return decisions.stream().map(this::line).toList();
    }

    private String line(Assessment assessment) {
        var decision = assessment.content().decision();
        return "%s %s/%s %s"
                .formatted(
                        decision.trigger(),
                        decision.verdict(),
                        decision.action(),
                        decision.codes().stream()
                                .filter(telling::contains)
                                .map(Code::name)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .strip();
    }

    private String withoutOthers(String line) {
        return Arrays.stream(line.split(" ", -1))
                .filter(word ->
                        OF_THE_PLOT.stream().noneMatch(code -> code.name().equals(word))
                                || telling.contains(Code.valueOf(word)))
                .collect(Collectors.joining(" "));
    }
}
