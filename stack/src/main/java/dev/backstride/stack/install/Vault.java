package dev.backstride.stack.install;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.Setting;
import dev.backstride.stack.key.Password;
import dev.backstride.stack.key.Passwords;
import dev.backstride.stack.key.SecretFile;
import dev.backstride.stack.key.Secrets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The secrets of a system in containers: {@code keys} to sign tokens with, PostgreSQL's and each service's in folders of
 * their own, so that each can be shown to its reader alone.
 *
 * @param folder of the folders
 */
record Vault(Path folder) {

    /** Makes what is missing; what is there stays as it is. */
    void fill() {
        var secrets = Secrets.of(folder.resolve("keys"));
        keepPassword(superuser());
        for (var app : App.values()) {
            keepPassword(owner(app));
            settings(app).write(inLines(app, secrets));
        }
    }

    /** The password of the user {@code postgres}. */
    SecretFile superuser() {
        return new SecretFile(folder.resolve("postgres/password"));
    }

    /** The password of the service's own user. */
    SecretFile owner(App app) {
        return new SecretFile(folder.resolve(app.module()).resolve("password"));
    }

    /** The passwords of partners, by program. */
    Passwords partners() {
        return new Passwords(new SecretFile(folder.resolve("partners/partners.properties")));
    }

    /** What the service reads as its {@code config/application.properties}. */
    SecretFile settings(App app) {
        return new SecretFile(folder.resolve(app.module()).resolve("application.properties"));
    }

    private static void keepPassword(SecretFile file) {
        if (!file.exists()) {
            file.write(Password.generate());
        }
    }

    private String inLines(App app, Secrets secrets) {
        var generated = Map.of(
                Setting.DATABASE_PASSWORD, owner(app).read(),
                Setting.TOKEN_KEY, secrets.signer().publicKey(),
                Setting.LINK_KEY, secrets.linkKey(),
                Setting.ERASURE_KEY, secrets.erasureKey());
        return Setting.of(app).stream()
                .filter(Setting::isGenerated)
                .map(setting -> setting.property() + "=" + Objects.requireNonNull(generated.get(setting)) + "\n")
                .collect(Collectors.joining());
    }
}
