package dev.backstride.stack.port;

/** Everything that listens, with the port it has unless told otherwise. */
public enum Port {
    CHECKIN(8080, "checkin-service"),
    CHECKIN_MANAGEMENT(9080, "checkin-service's management"),
    ASSESSMENT(8081, "assessment-service"),
    ASSESSMENT_MANAGEMENT(9081, "assessment-service's management"),
    NOTIFICATION(8082, "notification-service"),
    NOTIFICATION_MANAGEMENT(9082, "notification-service's management"),
    POSTGRES(15432, "PostgreSQL"),
    KAFKA(19092, "Kafka"),
    KAFKA_PARTNERS(19094, "Kafka's listener for partners"),
    KAFKA_CONTROLLER(19093, "Kafka's controller"),
    SMTP(2525, "the mail catcher (SMTP)"),
    MAIL_PAGE(8025, "the mail catcher's page"),
    STORY(8090, "the story control"),
    SIGN_IN(8091, "the sign-in page");

    private final int base;
    private final String listener;

    Port(int base, String listener) {
        this.base = base;
        this.listener = listener;
    }

    int base() {
        return base;
    }

    /** Who listens there, in words. */
    String listener() {
        return listener;
    }
}
