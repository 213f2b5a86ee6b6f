package dev.backstride.plumbing.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys change, and nothing is lost. */
class KeyRingTest {

    private static final byte[] TEXT = "whatever it is".getBytes(UTF_8);
    private static final byte[] OWNER = "whose it is".getBytes(UTF_8);
    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @Test
    void what_was_sealed_before_opens_and_the_new_key_seals() {
        var before = KeyRing.of(OLD, List.of());
        var after = KeyRing.of(NEW, List.of(OLD));

        assertThat(after.open(before.close(TEXT))).hasValue(TEXT);
        assertThat(after.open(before.close(TEXT, OWNER), OWNER)).hasValue(TEXT);
        assertThat(before.open(after.close(TEXT))).isEmpty();
        assertThat(KeyRing.of(NEW, List.of()).open(after.close(TEXT, OWNER), OWNER))
                .hasValue(TEXT);
    }

    @Test
    void what_will_be_sealed_opens_where_the_key_to_come_is_known() {
        var prepared = KeyRing.of(OLD, List.of(NEW));
        var changed = KeyRing.of(NEW, List.of(OLD));

        assertThat(prepared.open(changed.close(TEXT))).hasValue(TEXT);
        assertThat(changed.open(prepared.close(TEXT))).hasValue(TEXT);
    }

    @Test
    void a_key_that_was_taken_away_opens_nothing_and_no_key_opens_for_somebody_else() {
        var sealed = KeyRing.of(OLD, List.of()).close(TEXT, OWNER);

        assertThat(KeyRing.of(NEW, List.of()).open(sealed, OWNER)).isEmpty();
        assertThat(KeyRing.of(NEW, List.of(OLD)).open(sealed, TEXT)).isEmpty();
        assertThat(KeyRing.of(List.of()).open(sealed, OWNER)).isEmpty();
    }

    @Test
    void hashes_are_made_by_the_first_key_and_told_by_each() {
        var before = KeyedHash.of(List.of(OLD));
        var after = KeyedHash.of(List.of(NEW, OLD));

        assertThat(after.of("somebody")).isNotEqualTo(before.of("somebody"));
        assertThat(after.all("somebody")).containsExactly(after.of("somebody"), before.of("somebody"));
        assertThat(after.all("somebody else")).doesNotContain(before.of("somebody"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "c2l4dGVlbiBieXRlcyAhIQ==", "not base64 at all, however long it may be!"})
    void what_is_no_key_is_found_at_the_start_and_not_told(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyRing.of(List.of(key)))
                .withMessage("a key has 32 bytes, as base64");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyedHash.of(List.of(key)))
                .withNoCause()
                .withMessage("a key has 32 bytes, as base64");
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
