package dev.backstride.checks.watch;

/** What stands still, and what whoever watches is to be told of it. */
enum Outage {
    CHECKIN("checkin-service", "checkin", true, "ServiceDown checkin"),
    ASSESSMENT("assessment-service", "assessment", true, "ServiceDown assessment"),
    NOTIFICATION("notification-service", "notification", true, "ServiceDown notification"),
    DATABASE("database", "", false, "WorkStandsStill checkin"),
    BROKER("broker", "", true, "OutboxStuck checkin");

    private final String part;
    private final String silent;
    private final boolean ready;
    private final String alert;

    Outage(String part, String silent, boolean ready, String alert) {
        this.part = part;
        this.silent = silent;
        this.ready = ready;
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

    /** Whether whoever is not silenced is of use meanwhile. */
    boolean leavesReady() {
        return ready;
    }

    /** What fires. */
    String alert() {
        return alert;
    }
}
