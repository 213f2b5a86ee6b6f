package dev.backstride.checkin.provider;

/** Something a provider cannot be without. */
public enum Need {
    /** What its pushes are signed with. */
    SECRETS("secrets"),
    /** The secret part of the address that it pushes to. */
    KEYS("keys"),
    CLIENT_ID("client-id"),
    /** The word by which it proves that it knows us when it subscribes. */
    VERIFY_TOKEN("verify-token"),
    /** Where its interface is. */
    API("api");

    private final String property;

    Need(String property) {
        this.property = property;
    }

    /** Its place in the configuration, after program and provider. */
    String property() {
        return property;
    }

    boolean isMetBy(Terms terms) {
        return switch (this) {
            case SECRETS -> terms.secrets().isPresent();
            case KEYS -> terms.keys().isPresent();
            case CLIENT_ID -> terms.clientId().isPresent();
            case VERIFY_TOKEN -> terms.verifyToken().isPresent();
            case API -> terms.api().isPresent();
        };
    }
}
