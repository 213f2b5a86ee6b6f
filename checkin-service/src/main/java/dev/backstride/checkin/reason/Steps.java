package dev.backstride.checkin.reason;

import dev.backstride.checkin.words.HowWords;
import dev.backstride.checkin.words.Times;
import dev.backstride.checkin.words.Words;
import dev.backstride.events.decision.step.AnswerScreening;
import dev.backstride.events.decision.step.CrossTrain;
import dev.backstride.events.decision.step.DoNotRun;
import dev.backstride.events.decision.step.RunNext;
import dev.backstride.events.decision.step.SeeClinician;
import dev.backstride.events.decision.step.StartEasy;
import dev.backstride.events.decision.step.Step;
import dev.backstride.events.decision.step.Strengthen;
import dev.backstride.events.decision.step.WaitUntilQuiet;
import dev.backstride.events.decision.step.WarmUp;
import dev.backstride.events.runner.Runner;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** How to go about what is next. A step without words does not compile. */
public final class Steps {

    private Steps() {}

    /**
     * A sentence or none for each of {@code steps}: how far and how hard the next run may be is said with what is next.
     *
     * @param now what is over by then is left out
     */
    public static List<String> of(Words words, Runner runner, List<Step> steps, Instant now) {
        return steps.stream().flatMap(step -> of(words, runner, step, now)).toList();
    }

    private static Stream<String> of(Words words, Runner runner, Step step, Instant now) {
        var how = words.how();
        return switch (step) {
            case SeeClinician _ -> Stream.of(how.clinician());
            case AnswerScreening _ -> Stream.of(how.questions());
            case DoNotRun rest when !rest.until().isAfter(now) -> Stream.empty();
            case DoNotRun rest -> Stream.of(how.noRunUntil(until(words, runner, rest.until())));
            case WaitUntilQuiet quiet -> Stream.of(how.quietFirst(quiet.levelAtMost()));
            case RunNext run -> Stream.ofNullable(run.minutesAtMost()).map(how::minutesAtMost);
            case CrossTrain _ -> Stream.of(how.otherTraining());
            case StartEasy start -> easy(how, start);
            case WarmUp warmUp -> Stream.of(warmUp.optional() ? how.warmUpOptional() : how.warmUp());
            case Strengthen strength -> Stream.of(how.strengthen(strength.perWeekAtLeast()));
        };
    }

    private static Stream<String> easy(HowWords how, StartEasy start) {
        var easy = Stream.of(how.startEasy(start.minutes()));
        return start.afterSitting().isEmpty() ? easy : Stream.concat(easy, Stream.of(how.afterSitting()));
    }

    private static String until(Words words, Runner runner, Instant until) {
        return Times.day(words, runner, until) + ", " + Times.clock(words, runner, until);
    }
}
