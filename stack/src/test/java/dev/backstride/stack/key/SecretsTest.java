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
    void a_link_key_is_32_bytes() {
        assertThat(Base64.getDecoder().decode(Secrets.of(data).linkKey())).hasSize(32);
    }
}
