package dev.backstride.protocol.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Tier;
import dev.backstride.protocol.configuration.Configuration;
import dev.backstride.protocol.configuration.FlagNumbers;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What signs of bone stress add up to: the protocol's examples, and every combination there is. */
class BoneRulesTest {

    private static final FlagNumbers NUMBERS = Configuration.standard().flag();

    private static final List<Flag> SIGNS = List.of(
            Flag.RF_BSI_HOP_PAIN,
            Flag.RF_BSI_NIGHT_PAIN,
            Flag.RF_BSI_FOCAL_TENDER,
            Flag.RF_BSI_HISTORY_2Y,
            Flag.RF_BSI_REDS,
            Flag.RF_BSI_IMPACT_WORSE);

    private static final List<Integer> POINTS = List.of(2, 2, 2, 1, 1, 1);

    @Test
    void hop_and_night_pain_and_a_history_on_a_side_that_recurs_are_six_and_stop() {
        var signs = Set.of(Flag.RF_BSI_HOP_PAIN, Flag.RF_BSI_NIGHT_PAIN, Flag.RF_BSI_HISTORY_2Y);

        assertThat(BoneRules.points(signs, true, false, NUMBERS)).isEqualTo(6);
        assertThat(BoneRules.tier(signs, true, false, NUMBERS)).contains(Tier.T2);
    }

    @Test
    void night_pain_alone_is_two_and_goes_to_a_clinician() {
        var signs = Set.of(Flag.RF_BSI_NIGHT_PAIN);

        assertThat(BoneRules.points(signs, false, false, NUMBERS)).isEqualTo(2);
        assertThat(BoneRules.tier(signs, false, false, NUMBERS)).contains(Tier.T3);
    }

    @Test
    void three_weak_ones_are_three_and_nothing() {
        var signs = Set.of(Flag.RF_BSI_IMPACT_WORSE);

        assertThat(BoneRules.points(signs, true, true, NUMBERS)).isEqualTo(3);
        assertThat(BoneRules.tier(signs, true, true, NUMBERS)).isEmpty();
    }

    @Test
    void the_six_are_signs_and_nothing_else_is() {
        assertThat(Arrays.stream(Flag.values()).filter(BoneRules::isSign)).containsExactlyInAnyOrderElementsOf(SIGNS);
    }

    @Test
    void every_combination_is_as_its_points_say() {
        for (var bits = 0; bits < 256; bits++) {
            var signs = EnumSet.noneOf(Flag.class);
            var points = Integer.bitCount(bits >> 6);
            for (var place = 0; place < SIGNS.size(); place++) {
                if ((bits >> place & 1) == 1) {
                    signs.add(SIGNS.get(place));
                    points += POINTS.get(place);
                }
            }
            var strong = (bits & 0b111) != 0;
            var tier = !strong ? Optional.<Tier>empty() : Optional.of(points >= 3 ? Tier.T2 : Tier.T3);

            assertThat(BoneRules.tier(signs, (bits & 64) != 0, (bits & 128) != 0, NUMBERS))
                    .as("%s %s", signs, points)
                    .isEqualTo(tier);
        }
    }
}
