package dev.backstride.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Change;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Placement;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.protocol.explain.Input;
import dev.backstride.protocol.explain.Tries;
import dev.backstride.protocol.explain.Try;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What else somebody could have said. */
class TriesTest {

    private static final Instant NOW = Instant.parse("2025-09-01T07:00:00Z");
    private static final Run RUN = Facts.run("run", NOW, 3_000, 8_000, null);

    @Test
    void a_level_is_tried_at_every_other_point_the_nearest_first() {
        var tries = Tries.of(Facts.during("says", RUN, 4, null, null));

        assertThat(tries).extracting(Try::instead).containsExactly("3", "5", "2", "6", "1", "7", "0", "8", "9", "10");
        assertThat(tries).extracting(Try::size).containsExactly(.1, .1, .2, .2, .3, .3, .4, .4, .5, .6);
        assertThat(tries.getLast().fact()).isEqualTo(Facts.during("says", RUN, 10, null, null));
    }

    @Test
    void a_rung_is_tried_as_the_other_two() {
        var tries = tries(new Placement("place", NOW, 1, 3, null, null), "rung");

        assertThat(tries).extracting(Try::instead, Try::size).containsExactly(tuple("2", .5), tuple("3", 1.0));
    }

    @Test
    void a_word_is_tried_as_every_other_word_the_nearest_first() {
        var tries = tries(Facts.said("says", Moment.AFTER, NOW, 2, Change.MUCH_WORSE, null), "change");

        assertThat(tries)
                .extracting(Try::instead, Try::size)
                .containsExactly(
                        tuple("LITTLE_WORSE", .25),
                        tuple("SAME", .5),
                        tuple("LITTLE_BETTER", .75),
                        tuple("MUCH_BETTER", 1.0));
    }

    @Test
    void a_yes_is_tried_as_a_no_which_is_all_there_is() {
        var limped = Facts.during("says", RUN, 2, null, true);

        assertThat(tries(limped, "gaitAltered"))
                .containsExactly(new Try(
                        new Input("says", "gaitAltered", "true"),
                        "false",
                        1,
                        Facts.during("says", RUN, 2, null, false)));
    }

    @Test
    void a_distance_is_tried_in_steps_of_five_percent_shorter_and_longer() {
        var tries = tries(RUN, "distanceMeters");

        assertThat(tries).hasSize(2 * 19);
        assertThat(tries.subList(0, 3))
                .extracting(Try::instead, Try::size)
                .containsExactly(tuple("7600", .05), tuple("8400", .05), tuple("7200", .1));
        assertThat(tries.getLast()).extracting(Try::instead, Try::size).containsExactly("15600", .95);
    }

    @Test
    void a_step_of_less_than_a_metre_is_none() {
        var tries = tries(Facts.run("run", NOW, 3_000, 10, null), "distanceMeters");

        assertThat(tries).first().extracting(Try::instead, Try::size).containsExactly("9", .1);
        assertThat(tries).extracting(Try::instead).doesNotContain("10");
    }

    @Test
    void of_several_things_said_the_smallest_change_comes_first() {
        var sizes = Tries.of(Facts.during("says", RUN, 4, null, true)).stream()
                .map(Try::size)
                .toList();

        assertThat(sizes).isSorted().hasSize(11);
    }

    @Test
    void each_yes_to_a_flag_is_tried_as_a_no_beside_the_others() {
        var answers = Map.of(Flag.RF_FEVER, Answer.YES, Flag.RF_WEIGHT_LOSS, Answer.YES, Flag.RF_DARK_URINE, Answer.NO);

        var tries = Tries.of(new Screening("flags", NOW, answers, null, null));

        assertThat(tries).extracting(one -> one.said().field()).containsExactly("RF_FEVER", "RF_WEIGHT_LOSS");
        assertThat(((Screening) tries.getFirst().fact()).answers())
                .isEqualTo(Map.of(
                        Flag.RF_FEVER, Answer.NO, Flag.RF_WEIGHT_LOSS, Answer.YES, Flag.RF_DARK_URINE, Answer.NO));
    }

    private static List<Try> tries(Fact fact, String field) {
        return Tries.of(fact).stream()
                .filter(one -> one.said().field().equals(field))
                .toList();
    }
}
