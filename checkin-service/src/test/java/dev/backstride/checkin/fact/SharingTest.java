package dev.backstride.checkin.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.fact.Answer;
import dev.backstride.events.fact.Clearance;
import dev.backstride.events.fact.ClearanceOutcome;
import dev.backstride.events.fact.Fact;
import dev.backstride.events.fact.Flag;
import dev.backstride.events.fact.Instrument;
import dev.backstride.events.fact.Moment;
import dev.backstride.events.fact.Questionnaire;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.fact.Symptom;
import dev.backstride.events.runner.Consent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final Instant AT = Instant.parse("2026-03-02T05:00:00Z");
    private static final Symptom SYMPTOM =
            new Symptom("s", Moment.AFTER, AT, 3, null, null, null, null, null, null, null, null, "my words", null, AT);
    private static final Clearance CLEARANCE =
            new Clearance("c", AT, ClearanceOutcome.RESUME, 1, null, "his words", null, AT);
    private static final Screening SCREENING = new Screening("q", AT, Map.of(Flag.RF_FEVER, Answer.NO), null, AT);
    private static final Questionnaire QUESTIONNAIRE =
            new Questionnaire("o", AT, Instrument.OSTRC_H2, Map.of("1", 8), null, AT);

    @Test
    void nothing_is_shared_without_the_feed() {
        for (var fact : List.<Fact>of(SYMPTOM, CLEARANCE, SCREENING, QUESTIONNAIRE)) {
            assertThat(shared(fact, Consent.FLAGS, Consent.FREE_TEXT, Consent.SCORES))
                    .isNull();
        }
    }

    @Test
    void words_stay_with_us_unless_the_runner_agreed() {
        assertThat(shared(SYMPTOM, Consent.FEED)).hasToString(SYMPTOM.toString().replace("my words", "null"));
        assertThat(shared(CLEARANCE, Consent.FEED))
                .hasToString(CLEARANCE.toString().replace("his words", "null"));
        assertThat(shared(SYMPTOM, Consent.FEED, Consent.FREE_TEXT)).isEqualTo(SYMPTOM);
    }

    @Test
    void flags_and_scores_need_a_consent_of_their_own() {
        assertThat(shared(SCREENING, Consent.FEED)).isNull();
        assertThat(shared(SCREENING, Consent.FEED, Consent.FLAGS)).isEqualTo(SCREENING);
        assertThat(shared(QUESTIONNAIRE, Consent.FEED)).isNull();
        assertThat(shared(QUESTIONNAIRE, Consent.FEED, Consent.SCORES)).isEqualTo(QUESTIONNAIRE);
    }

    private static @Nullable Record shared(Fact fact, Consent... consents) {
        return Sharing.of(fact, Set.of(consents));
    }
}
