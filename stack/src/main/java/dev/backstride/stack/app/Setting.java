package dev.backstride.stack.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Everything a service is told about its surroundings. The one table: the launcher passes these to its processes, and
 * {@code docker-compose.yml} is held against it.
 */
public enum Setting {
    HTTP_HOST("quarkus.http.host"),
    HTTP_PORT("quarkus.http.port"),
    MANAGEMENT_HOST("quarkus.management.host"),
    MANAGEMENT_PORT("quarkus.management.port"),
    DATABASE_URL("quarkus.datasource.jdbc.url"),
    DATABASE_USER("quarkus.datasource.username"),
    DATABASE_PASSWORD("quarkus.datasource.password", Kind.GENERATED),
    KAFKA("kafka.bootstrap.servers"),
    PROGRAMS("backstride.programs"),
    TOKEN_KEY("quarkus.oidc.public-key", Kind.GENERATED),
    LINK_KEY("backstride.links.key", Kind.GENERATED),
    ERASURE_KEY("backstride.erasure.key", Kind.GENERATED),
    LINK_BASE("backstride.links.base-url", Kind.MAILING),
    MAIL_MOCK("quarkus.mailer.mock", Kind.MAILING),
    MAIL_HOST("quarkus.mailer.host", Kind.MAILING),
    MAIL_PORT("quarkus.mailer.port", Kind.MAILING),
    SIGN_IN("quarkus.oidc.staff.tenant-enabled", Kind.LOCAL),
    SIGN_IN_URL("quarkus.oidc.staff.auth-server-url", Kind.LOCAL),
    SIGN_IN_SECRET("quarkus.oidc.staff.credentials.secret", Kind.LOCAL),
    /** The launcher's sign-in page believes everybody, and a service must be told that this is meant. */
    SIGN_IN_UNSAFE("backstride.sign-in.unsafe", Kind.LOCAL),
    STORY_ENABLED("backstride.story.enabled"),
    STORY_HELD("backstride.story.held", Kind.STEERING),
    STORY_START("backstride.story.start", Kind.STEERING),
    STORY_CONTROL("backstride.story.control", Kind.STEERING),
    /** Steered, a step waits for commits: so they come often. */
    COMMIT_INTERVAL("mp.messaging.incoming.intake.auto.commit.interval.ms", Kind.STEERING);

    private enum Kind {
        PLAIN,
        /** Made at the first start and told to nobody else. */
        GENERATED,
        /** For the one service that sends mail. */
        MAILING,
        /** For the one service with pages for staff, where the launcher's own sign-in page is. */
        LOCAL,
        /** For services whose story time is apart from real time. */
        STEERING
    }

    private final String property;
    private final Kind kind;

    Setting(String property) {
        this(property, Kind.PLAIN);
    }

    Setting(String property, Kind kind) {
        this.property = property;
        this.kind = kind;
    }

    /** What this service is told in containers: in real time, with nobody to sign in to. */
    public static List<Setting> of(App app) {
        return Arrays.stream(values())
                .filter(setting -> switch (setting.kind) {
                    case PLAIN, GENERATED -> true;
                    case MAILING -> app == App.NOTIFICATION;
                    case LOCAL, STEERING -> false;
                })
                .toList();
    }

    /** What the launcher tells this service beside that, steered or in real time. */
    static List<Setting> ofLauncher(App app, boolean steered) {
        return Arrays.stream(values())
                .filter(setting -> switch (setting.kind) {
                    case PLAIN, GENERATED, MAILING -> false;
                    case LOCAL -> app == App.CHECKIN;
                    case STEERING -> steered;
                })
                .toList();
    }

    /** As Quarkus names it. */
    public String property() {
        return property;
    }

    /** The environment variable that stands for the property. */
    public String variable() {
        return variable(property);
    }

    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /** Whether it is made at the first start, and no concern of others on the machine. */
    public boolean isGenerated() {
        return kind == Kind.GENERATED || this == SIGN_IN_SECRET;
    }
}
