package dev.backstride.stack.compose;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.Setting;
import dev.backstride.stack.port.Ports;
import java.util.Map;
import java.util.TreeMap;

/** What a service in a container is to be told, by the launcher's table of settings. */
final class Told {

    private static final Ports PORTS = Ports.usual(0);

    private Told() {}

    /** Its environment: every setting but those that were generated, which it reads from a file of its own. */
    static Map<String, String> inTheOpen(App app) {
        var variables = new TreeMap<String, String>();
        for (var setting : Setting.of(app)) {
            if (!setting.isGenerated()) {
                variables.put(setting.variable(), value(setting, app));
            }
        }
        return variables;
    }

    private static String value(Setting setting, App app) {
        return switch (setting) {
            case HTTP_HOST, MANAGEMENT_HOST -> "0.0.0.0";
            case HTTP_PORT -> Integer.toString(app.port(PORTS));
            case MANAGEMENT_PORT -> Integer.toString(app.managementPort(PORTS));
            case DATABASE_URL -> "jdbc:postgresql://postgres:5432/" + app.id();
            case DATABASE_USER -> app.id();
            case KAFKA -> "kafka:9092";
            case PROGRAMS -> "demo";
            case LINK_BASE -> App.CHECKIN.url(PORTS);
            case MAIL_MOCK, STORY_ENABLED -> "false";
            case MAIL_HOST -> "mail";
            case MAIL_PORT -> "1025";
            case DATABASE_PASSWORD,
                    TOKEN_KEY,
                    LINK_KEY,
                    ERASURE_KEY,
                    SIGN_IN,
                    SIGN_IN_URL,
                    SIGN_IN_SECRET,
                    SIGN_IN_UNSAFE,
                    STORY_HELD,
                    STORY_START,
                    STORY_CONTROL,
                    COMMIT_INTERVAL ->
                throw new IllegalArgumentException("not in the open, or the launcher's alone: " + setting);
        };
    }
}
