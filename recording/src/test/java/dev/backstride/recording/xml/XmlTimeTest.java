package dev.backstride.recording.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-02-29T07:08:09Z, 2024-02-29T07:08:09Z",
        "2010-01-01T14:48:37.5195429Z, 2010-01-01T14:48:37.519542900Z",
        "2015-12-11T15:43:13.994+01:00, 2015-12-11T14:43:13.994Z",
        "2024-03-10T07:00:00-05:00, 2024-03-10T12:00:00Z",
        "2024-03-10T07:00:00, 2024-03-10T07:00:00Z",
        "1970-01-01T00:00:00Z, 1970-01-01T00:00:00Z"
    })
    void a_time_is_read_with_or_without_its_zone(String text, Instant time) {
        assertThat(XmlTime.of(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2024-13-01T00:00:00Z",
                "2024-02-30T00:00:00Z",
                "2024-03-10T07:00:0xZ",
                "2024-03-10T07:00:00x5Z",
                "2024-03-10T07:00:00+99:00",
                "2024/03/10 07:00:00"
            })
    void what_is_no_time_is_none(String text) {
        assertThat(XmlTime.of(text)).isEmpty();
    }

    @Test
    void a_zone_says_how_far_ahead_of_utc_it_is() {
        assertThat(XmlTime.offset("2015-12-11T15:43:13.994+05:45")).isEqualTo(20_700);
        assertThat(XmlTime.offset("2015-12-11T15:43:13Z")).isZero();
        assertThat(XmlTime.offset("2015-12-11T15:43:13")).isZero();
    }
}
