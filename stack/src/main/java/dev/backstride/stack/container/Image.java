package dev.backstride.stack.container;

/** The images of other people's servers: what runs in containers is of the same version as what runs without. */
public enum Image {
    POSTGRES("postgres:18.6"),
    KAFKA("apache/kafka:4.4.0"),
    MAIL("axllent/mailpit:v1.31.2");

    private final String reference;

    Image(String reference) {
        this.reference = reference;
    }

    /** Name and tag. */
    public String reference() {
        return reference;
    }

    /** What follows the colon. */
    public String tag() {
        return reference.substring(reference.indexOf(':') + 1);
    }
}
