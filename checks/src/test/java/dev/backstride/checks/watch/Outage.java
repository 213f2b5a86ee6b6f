package dev.backstride.checks.watch;

/** What stands still, and what whoever watches is to be told of it. */
enum Outage {
    CHECKIN("checkin-service", "checkin", 200, "ServiceDown checkin"),
    ASSESSMENT("assessment-service", "assessment", 200, "ServiceDown assessment"),
    NOTIFICATION("notification-service", "notification", 200, "ServiceDown notification"),
    DATABASE("database", "", 503, "WorkStandsStill checkin"),
    BROKER("broker", "", 200, "OutboxStuck checkin");

    private final String part;
    private final String silent;
    private final int readiness;
    private final String alert;

    Outage(String part, String silent, int readiness, String alert) {
        this.part = part;
        this.silent = silent;
        this.readiness = readiness;
        this.alert = alert;
    }

    /** What stands still. */
    String part() {
        return part;
    }

    /** Whether {@code service} answers nobody meanwhile. */
    boolean silences(String service) {
        return silent.equals(service);
    }

    /** What whoever is not silenced says when asked whether it is ready, as an HTTP status. */
    int readiness() {
        return readiness;
    }

    /** What fires. */
    String alert() {
        return alert;
    }
}
