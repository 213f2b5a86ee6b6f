package dev.backstride.recording.health;

import static dev.backstride.recording.health.Health.DOCTYPE;
import static dev.backstride.recording.health.Health.EIGHT;
import static dev.backstride.recording.health.Health.SEVEN;
import static dev.backstride.recording.health.Health.export;
import static dev.backstride.recording.health.Health.run;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backstride.recording.health.Health.Place;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports that are not as they should be. */
class DamagedHealthTest {

    @Test
    void of_one_that_breaks_off_the_runs_before_are_told() {
        var whole = export(run(), run(EIGHT, EIGHT.plusSeconds(3600), Health.distance("9", "km")));
        var cut = Place.of(whole.substring(0, whole.lastIndexOf("</Workout>")));

        assertThat(cut.read().runs()).isOne();
        assertThat(cut.read().flaws()).singleElement().asString().contains("no well-formed XML any more");
        assertThat(cut.run().start()).isEqualTo(SEVEN);
    }

    @Test
    void one_that_uses_an_entity_of_its_own_is_read_as_far_as_that() {
        var laughs =
                "<!ENTITY a 'ha'><!ENTITY b '" + "&a;".repeat(1000) + "'><!ENTITY c '" + "&b;".repeat(1000) + "'>]>";
        var bomb = export(run(), "<Record type='HKQuantityTypeIdentifierHeartRate' value='&c;'/>", run())
                .replace(DOCTYPE, DOCTYPE.replace("]>", laughs));

        assertThat(Place.of(bomb).read().runs()).isOne();
        assertThat(Place.of(bomb).read().flaws()).hasSize(1);
    }

    @Test
    void nothing_outside_is_fetched() {
        var outside = export(run()).replace(DOCTYPE, "<!DOCTYPE HealthData SYSTEM 'http://127.0.0.1:9/health.dtd'>");

        assertThat(Place.of(outside).runs()).hasSize(1);
        assertThat(Place.of(outside).read().flaws()).isEmpty();
    }

    /** Exports of iOS 16 came with one. */
    @ParameterizedTest
    @ValueSource(
            strings = {"device CDATA #IMPLIED device CDATA #IMPLIED", "<!ELEMENT Again (Record*", "startDate CDATA"})
    void a_document_type_that_is_wrong_itself_does_no_harm(String wrong) {
        var export = export(run()).replace("locale CDATA #REQUIRED", wrong);

        assertThat(Place.of(export).runs()).hasSize(1);
        assertThat(Place.of(export).read().flaws()).isEmpty();
    }

    @Test
    void runs_without_times_are_counted_and_the_others_told() {
        var export = Place.of(export(run().replace("startDate", "begun"), run()));

        assertThat(export.read().flaws()).containsExactly("1 runs in it do not say when they were.");
        assertThat(export.runs()).hasSize(1);
    }

    @Test
    void a_run_that_cannot_be_one_is_told_as_it_is_for_others_to_refuse() {
        var short_ = Place.of(export(run(SEVEN, SEVEN.plusSeconds(60), ""))).run();

        assertThat(short_.recording().times().elapsed()).hasSeconds(60);
        assertThat(short_.recording().distanceMeters()).isZero();
    }

    @Test
    void an_export_is_known_by_its_first_element() {
        assertThat(isOne(export())).isTrue();
        assertThat(isOne(Health.gpx(0, 1))).isFalse();
        assertThat(isOne("<ClinicalDocument/>")).isFalse();
        assertThat(isOne("")).isFalse();
    }

    @Test
    void a_disk_that_fails_is_nobody_s_flaw() {
        assertThatThrownBy(() -> HealthExport.of(new Failing())).isInstanceOf(UncheckedIOException.class);
    }

    private static boolean isOne(String file) {
        return HealthExport.isOne(new ByteArrayInputStream(file.getBytes(UTF_8)));
    }

    /** Opens, and gives nothing. */
    private record Failing() implements HealthPlace {

        @Override
        public InputStream open() throws IOException {
            var stream = new ByteArrayInputStream(export(run()).getBytes(UTF_8));
            var closed = new BufferedInputStream(stream);
            closed.close();
            return closed;
        }

        @Override
        public Optional<InputStream> route(String path) {
            return Optional.empty();
        }
    }
}
