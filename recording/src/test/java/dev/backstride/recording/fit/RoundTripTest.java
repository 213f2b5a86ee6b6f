package dev.backstride.recording.fit;

import static dev.backstride.recording.fit.BaseType.MISSING;
import static dev.backstride.recording.fit.BaseType.UINT16;
import static dev.backstride.recording.fit.BaseType.UINT32;
import static dev.backstride.recording.fit.BaseType.UINT8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.recording.fit.draft.FitDraft;
import dev.backstride.recording.fit.draft.FitWriter;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

    @ParameterizedTest
    @ValueSource(ints = {12, 14})
    void headers_of_both_lengths_are_read(int header) {
        var file = new FitWriter(header)
                .write(FitDraft.of(20).number(3, UINT8, 150))
                .toBytes();

        assertThat(numbers(file, m -> m.number(3))).containsExactly(150L);
        assertThat(decode(file).flaws()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = BaseType.class, mode = EnumSource.Mode.EXCLUDE, names = "STRING")
    void every_type_comes_back_in_both_orders_and_so_does_what_was_not_measured(BaseType type) {
        var file = new FitWriter()
                .write(FitDraft.of(20).number(3, type, 101))
                .write(FitDraft.bigEndian(20).number(3, type, 102))
                .write(FitDraft.bigEndian(20).number(3, type, MISSING))
                .write(FitDraft.of(20).number(3, type, MISSING))
                .toBytes();

        assertThat(numbers(file, m -> m.number(3))).containsExactly(101L, 102L, MISSING, MISSING);
    }

    @Test
    void a_local_type_means_what_its_last_definition_says() {
        var file = new FitWriter()
                .write(FitDraft.of(20).local(5).number(3, UINT8, 150))
                .write(FitDraft.bigEndian(19).local(5).number(3, UINT16, 1500))
                .write(FitDraft.of(20).local(5).number(4, UINT8, 80).number(3, UINT8, 151))
                .toBytes();

        assertThat(numbers(file, m -> m.global() * 10_000L + m.number(3)))
                .containsExactly(200_150L, 191_500L, 200_151L);
    }

    @Test
    void a_compressed_time_counts_on_past_the_full_one_and_over_its_32_seconds() {
        var writer = new FitWriter().write(FitDraft.of(20).local(1).number(253, UINT32, 1_000_000_020));
        for (var second = 1_000_000_030L; second < 1_000_000_120; second += 15) {
            writer.write(FitDraft.of(20).local(2).compressedTime(second).number(3, UINT8, 120));
        }

        assertThat(numbers(writer.toBytes(), FitMessage::timestamp))
                .containsExactly(
                        1_000_000_020L,
                        1_000_000_030L,
                        1_000_000_045L,
                        1_000_000_060L,
                        1_000_000_075L,
                        1_000_000_090L,
                        1_000_000_105L);
    }

    @Test
    void developer_fields_are_passed_over() {
        var file = new FitWriter()
                .write(FitDraft.of(20).number(3, UINT8, 150).developer(0, 0, (byte) 7, (byte) 8))
                .write(FitDraft.of(20).number(3, UINT8, 151).developer(0, 0, (byte) 9, (byte) 9))
                .write(FitDraft.of(20).number(3, UINT8, 152))
                .toBytes();

        assertThat(numbers(file, m -> m.number(3))).containsExactly(150L, 151L, 152L);
    }

    @Test
    void of_several_numbers_in_a_field_the_first_counts_and_texts_end_at_their_zero_or_their_field() {
        var file = new FitWriter()
                .write(FitDraft.of(0)
                        .number(6, UINT16, 12, 13)
                        .text(8, "Fenix", 8)
                        .text(9, "Forerunner", 4))
                .toBytes();
        var texts = new ArrayList<String>();

        var summary = FitDecoder.decode(new ByteArrayInputStream(file), m -> {
            texts.add(m.text(8));
            texts.add(m.text(9));
            texts.add(m.text(10));
            texts.add("" + m.number(6) + m.number(8));
        });

        assertThat(texts).containsExactly("Fenix", "Fore", "", "12" + MISSING);
        assertThat(summary.messages()).isEqualTo(1);
    }

    @Test
    void a_message_longer_than_the_buffer_is_read_whole() {
        var long1 = FitDraft.of(20);
        for (var field = 0; field < 250; field++) {
            long1.number(field, UINT8, new long[255]);
        }
        for (var field = 0; field < 250; field++) {
            long1.developer(field, 0, new byte[255]);
        }
        var file = new FitWriter()
                .write(long1)
                .write(FitDraft.of(20).number(3, UINT8, 99))
                .toBytes();

        assertThat(numbers(file, m -> m.number(3))).containsExactly(0L, 99L);
        assertThat(decode(file).flaws()).isEmpty();
    }

    private static FitSummary decode(byte[] file) {
        return FitDecoder.decode(new ByteArrayInputStream(file), message -> {});
    }

    private static List<Long> numbers(byte[] file, ToLongFunction<FitMessage> number) {
        var numbers = new ArrayList<Long>();
        FitDecoder.decode(new ByteArrayInputStream(file), m -> numbers.add(number.applyAsLong(m)));
        return numbers;
    }
}
