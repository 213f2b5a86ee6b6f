package dev.backstride.stack.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path data;

    @Test
    void secrets_stay_the_same_as_long_as_the_data() {
        var first = Secrets.of(data);
        var second = Secrets.of(data);

        assertThat(second.linkKey()).isEqualTo(first.linkKey());
        assertThat(second.erasureKey()).isEqualTo(first.erasureKey());
        assertThat(second.signer().publicKey()).isEqualTo(first.signer().publicKey());
        assertThat(second.signer().privateKey()).isEqualTo(first.signer().privateKey());
    }

    @Test
    void only_their_owner_can_read_them() throws IOException {
        Secrets.of(data);

        try (var files = Files.list(data)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .containsExactlyInAnyOrder(
                                    PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
    }

    @Test
    void keys_are_32_bytes_and_differ() {
        var secrets = Secrets.of(data);

        assertThat(Base64.getDecoder().decode(secrets.linkKey())).hasSize(32);
        assertThat(Base64.getDecoder().decode(secrets.erasureKey())).hasSize(32);
        assertThat(secrets.erasureKey()).isNotEqualTo(secrets.linkKey());
    }

    @Test
    void a_system_from_before_erasures_gets_their_key_and_keeps_the_others() throws IOException {
        var first = Secrets.of(data);
        var file = data.resolve("secrets.properties");
        Files.writeString(file, Files.readString(file).replaceAll("erasure-key=.*", ""));

        var second = Secrets.of(data);

        assertThat(second.linkKey()).isEqualTo(first.linkKey());
        assertThat(second.signer().publicKey()).isEqualTo(first.signer().publicKey());
        assertThat(Secrets.of(data).erasureKey()).isEqualTo(second.erasureKey()).isNotEmpty();
    }
}
