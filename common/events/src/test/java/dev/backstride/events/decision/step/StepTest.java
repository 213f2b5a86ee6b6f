package dev.backstride.events.decision.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.backstride.events.decision.step.AnswerScreening.Extent;
import dev.backstride.events.decision.step.RunNext.Intensity;
import dev.backstride.events.decision.step.StartEasy.AfterSitting;
import dev.backstride.events.decision.step.Strengthen.Focus;
import dev.backstride.events.decision.step.WarmUp.Dose;
import dev.backstride.events.decision.step.WarmUp.Exercise;
import dev.backstride.events.fact.Tier;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words that partners' programs read. They are for ever. */
class StepTest {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);
    private static final Instant THEN = Instant.parse("2025-09-03T06:00:00Z");

    static Stream<Arguments> words() {
        return Stream.of(
                words(
                        new SeeClinician(Tier.T2, THEN),
                        "{'kind':'seeClinician','tier':'T2','by':'2025-09-03T06:00:00Z'}"),
                words(new SeeClinician(Tier.T3, null), "{'kind':'seeClinician','tier':'T3'}"),
                words(new AnswerScreening(Extent.SHORT), "{'kind':'answerScreening','panel':'SHORT'}"),
                words(new DoNotRun(THEN), "{'kind':'doNotRun','until':'2025-09-03T06:00:00Z'}"),
                words(new WaitUntilQuiet(2), "{'kind':'waitUntilQuiet','levelAtMost':2}"),
                words(
                        new RunNext(5_600, null, Intensity.EASY, true),
                        "{'kind':'run','metersAtMost':5600,'intensity':'EASY','level':true}"),
                words(new CrossTrain(), "{'kind':'crossTrain'}"),
                words(
                        new StartEasy(10, 95, List.of(new AfterSitting(3, 3))),
                        "{'kind':'startEasy','minutes':10,'speedPercent':95,"
                                + "'afterSitting':[{'hours':3,'extraMinutes':3}]}"),
                words(
                        new WarmUp(30, 2, List.of(new Dose(Exercise.CALF_RAISE, 2, 15, true)), false),
                        "{'kind':'warmUp','withinMinutes':30,'atLeast':2,'movements':[{'exercise':'CALF_RAISE',"
                                + "'sets':2,'repetitions':15,'eachLeg':true}],'optional':false}"),
                words(
                        new Strengthen(2, 3, List.of(Focus.LEGS, Focus.HIPS)),
                        "{'kind':'strengthen','perWeekAtLeast':2,'perWeekAtMost':3,'focus':['LEGS','HIPS']}"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void a_step_is_written_and_read_in_the_same_words(Step step, String words) throws JsonProcessingException {
        assertThat(JSON.writerFor(Step.class).writeValueAsString(step)).isEqualTo(words);
        assertThat(JSON.readValue(words, Step.class)).isEqualTo(step);
    }

    private static Arguments words(Step step, String words) {
        return Arguments.of(step, words.replace('\'', '"'));
    }
}
