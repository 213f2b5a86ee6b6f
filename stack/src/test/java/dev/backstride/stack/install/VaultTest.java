package dev.backstride.stack.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.Setting;
import dev.backstride.stack.key.Secrets;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VaultTest {

    @TempDir
    private Path folder;

    private Vault vault;

    @BeforeEach
    void fill() {
        vault = new Vault(folder);
        vault.fill();
    }

    @ParameterizedTest
    @EnumSource(App.class)
    void a_service_is_told_every_generated_setting(App app) throws Exception {
        var expected = Setting.of(app).stream()
                .filter(Setting::isGenerated)
                .map(Setting::property)
                .collect(Collectors.toSet());
        var secrets = Secrets.of(folder.resolve("keys"));

        var told = settings(app);

        assertThat(told.stringPropertyNames()).isEqualTo(expected);
        assertThat(told)
                .containsEntry("quarkus.oidc.public-key", secrets.signer().publicKey())
                .containsEntry("backstride.links.key", secrets.linkKey())
                .containsEntry("backstride.erasure.key", secrets.erasureKey())
                .containsEntry("quarkus.datasource.password", vault.owner(app).read());
    }

    @Test
    void everybody_has_a_password_of_their_own() {
        var passwords = new HashSet<String>();
        passwords.add(vault.superuser().read());
        for (var app : App.values()) {
            passwords.add(vault.owner(app).read());
        }

        assertThat(passwords)
                .hasSize(4)
                .allSatisfy(password -> assertThat(password).hasSize(32));
    }

    @Test
    void what_is_there_stays_as_it_is() throws Exception {
        var before = settings(App.CHECKIN);

        vault.fill();

        assertThat(settings(App.CHECKIN)).isEqualTo(before);
    }

    @Test
    void only_their_owner_may_read_them() throws Exception {
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSize(8)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .extracting(Enum::name)
                            .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE"));
        }
    }

    private Properties settings(App app) throws Exception {
        var properties = new Properties();
        properties.load(new StringReader(vault.settings(app).read()));
        return properties;
    }
}
