package dev.backstride.assessment.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.events.runner.BirthDate;
import dev.backstride.protocol.Course;
import dev.backstride.protocol.Protocol;
import dev.backstride.protocol.context.RunnerContext;
import dev.backstride.protocol.fold.Memory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Memories of long careers are small, and nothing is lost on the way out and back. */
class MemoryJsonTest {

    private static final int CAREERS = 200;
    private static final int TWO_YEARS = 731;
    private static final int WEEK = 7;
    private static final int MEDIAN_BYTES = 8_000;
    private static final int P99_BYTES = 16_000;
    private static final UUID RUNNER = new UUID(1, 2);
    private static final RunnerContext CONTEXT = RunnerContext.of(ZoneId.of("Europe/Berlin"), new BirthDate("1990-06"));

    private final MemoryJson json = new MemoryJson();

    @Test
    void after_two_years_of_daily_runs_a_memory_is_small_and_reads_as_it_was_written() {
        var sizes = new ArrayList<Integer>();
        for (var seed = 0; seed < CAREERS; seed++) {
            sizes.add(sizeAfterTwoYears(new Career(seed)));
        }
        Collections.sort(sizes);

        assertThat(sizes.get(CAREERS / 2)).as("median").isLessThanOrEqualTo(MEDIAN_BYTES);
        assertThat(sizes.get(CAREERS * 99 / 100)).as("p99").isLessThanOrEqualTo(P99_BYTES);
    }

    @Test
    void a_course_read_back_goes_on_as_the_one_that_was_kept() {
        for (var seed = 0; seed < 12; seed++) {
            var career = new Career(seed);
            var kept = Protocol.standard().begin(RUNNER, CONTEXT);
            var read = kept;
            for (var day = 0; day < 150; day++) {
                for (var fact : career.day(day)) {
                    assertThat(read.take(fact)).isEqualTo(kept.take(fact));
                }
                var now = Career.after(day);
                assertThat(read.weigh(now)).isEqualTo(kept.weigh(now));
                kept.remember(now);
                read.remember(now);
                read = throughText(read);
            }
        }
    }

    @Test
    void instants_keep_their_nanoseconds_and_the_beginning_of_time_is_one() {
        var course = Protocol.standard().begin(RUNNER, CONTEXT);
        assertThat(readAndWritten(course.memory())).isEqualTo(course.memory());

        course.take(Career.allWell("flags", Instant.parse("2024-01-01T06:00:00.000000001Z")));
        course.remember(Instant.parse("2024-03-01T00:00:00.123456789Z"));
        assertThat(course.memory().until()).isEqualTo("2024-02-23T00:00:00.123456789Z");
        assertThat(readAndWritten(course.memory())).isEqualTo(course.memory());
    }

    /** Written and read every week, and at the end. */
    private int sizeAfterTwoYears(Career career) {
        var course = Protocol.standard().begin(RUNNER, CONTEXT);
        for (var day = 0; day < TWO_YEARS; day++) {
            career.day(day).forEach(course::take);
            course.remember(Career.after(day));
            if (day % WEEK == 0) {
                assertThat(readAndWritten(course.memory())).isEqualTo(course.memory());
            }
        }
        return written(course.memory()).getBytes(StandardCharsets.UTF_8).length;
    }

    private Course throughText(Course course) {
        var back = json.read(json.write(Remembered.of(CONTEXT, course)));
        assertThat(back.context()).isEqualTo(CONTEXT);
        return Protocol.standard().resume(RUNNER, CONTEXT, back.memory(), course.open());
    }

    private Memory readAndWritten(Memory memory) {
        return json.read(written(memory)).memory();
    }

    private String written(Memory memory) {
        return json.write(new Remembered(CONTEXT, List.of("some-run", "some-rating"), memory));
    }
}
