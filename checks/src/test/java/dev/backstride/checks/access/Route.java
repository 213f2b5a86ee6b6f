package dev.backstride.checks.access;

/**
 * A way in.
 *
 * @param service checkin, assessment or notification
 * @param port app or management
 * @param takes what the body is: json, file, part, form; none where there is none
 */
record Route(String service, String port, String method, String path, String takes) {

    static final String APP = "app";
    static final String MANAGEMENT = "management";
    static final String NOTHING = "none";

    @Override
    public String toString() {
        return String.join(" ", service, port, method, path, takes);
    }
}
