package dev.backstride.stack.control;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.Apps;
import java.util.Arrays;
import java.util.regex.Pattern;

/** GET {@code /services} lists them; POST {@code /services/{name}/restart} restarts one and waits until it is ready. */
public final class ServicesControl {

    private static final Pattern RESTART = Pattern.compile("/services/([a-z]+)/restart");

    private final Apps apps;

    public ServicesControl(Apps apps) {
        this.apps = apps;
    }

    Object answer(String method, String path, byte[] body) {
        if (method.equals("GET") && path.equals("/services")) {
            return apps.status();
        }
        var restart = RESTART.matcher(path);
        if (method.equals("POST") && restart.matches()) {
            return restart(app(restart.group(1)));
        }
        throw new NotThere("There is GET /services and POST /services/{name}/restart");
    }

    private Object restart(App app) {
        if (!apps.restart(app)) {
            throw new IllegalStateException(app.module() + " did not become ready again");
        }
        return apps.status(app);
    }

    private static App app(String name) {
        return Arrays.stream(App.values())
                .filter(app -> app.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThere("There is no service " + name));
    }
}
