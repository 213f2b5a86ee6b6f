package dev.backstride.stack.app;

import dev.backstride.stack.port.Port;
import dev.backstride.stack.signin.SignIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How a service is told about its surroundings.
 *
 * @param open as system properties
 * @param secret as environment variables
 */
record AppSettings(Map<String, String> open, Map<String, String> secret) {

    static AppSettings of(App app, Surroundings around) {
        var open = new LinkedHashMap<String, String>();
        var secret = new LinkedHashMap<String, String>();
        var told = new ArrayList<>(Setting.of(app));
        told.addAll(Setting.ofLauncher(app, around.story().isSteered()));
        for (var setting : told) {
            var value = value(setting, app, around);
            if (setting.isGenerated()) {
                secret.put(setting.variable(), value);
            } else {
                open.put(setting.property(), value);
            }
        }
        return new AppSettings(open, secret);
    }

    private static String value(Setting setting, App app, Surroundings around) {
        var ports = around.ports();
        var database = Objects.requireNonNull(around.databases().get(app));
        return switch (setting) {
            case HTTP_HOST, MANAGEMENT_HOST, MAIL_HOST -> "localhost";
            case HTTP_PORT -> Integer.toString(app.port(ports));
            case MANAGEMENT_PORT -> Integer.toString(app.managementPort(ports));
            case DATABASE_URL -> database.jdbcUrl();
            case DATABASE_USER -> database.username();
            case DATABASE_PASSWORD -> database.password();
            case KAFKA -> around.bootstrap();
            case PROGRAMS -> String.join(",", around.programs());
            case TOKEN_KEY -> around.secrets().signer().publicKey();
            case LINK_KEY -> around.secrets().linkKey();
            case ERASURE_KEY -> around.secrets().erasureKey();
            case LINK_BASE -> App.CHECKIN.url(ports);
            case MAIL_MOCK -> "false";
            case MAIL_PORT -> Integer.toString(ports.of(Port.SMTP));
            case SIGN_IN, SIGN_IN_UNSAFE -> "true";
            case SIGN_IN_URL -> SignIn.url(ports.of(Port.SIGN_IN));
            case SIGN_IN_SECRET -> around.secrets().signInKey();
            case STORY_ENABLED -> Boolean.toString(around.story().isSteered());
            case STORY_HELD -> "true";
            case STORY_START -> around.story().now().toString();
            case STORY_CONTROL -> "http://localhost:" + ports.of(Port.STORY);
            case COMMIT_INTERVAL -> "25";
        };
    }

    /** All of it as environment variables: what a process can be told that is not started by us but by Maven. */
    Map<String, String> variables() {
        var variables = new LinkedHashMap<>(secret);
        open.forEach((property, value) -> variables.put(Setting.variable(property), value));
        return variables;
    }
}
