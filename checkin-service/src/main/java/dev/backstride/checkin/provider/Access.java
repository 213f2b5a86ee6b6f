package dev.backstride.checkin.provider;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The way to a provider's interface, for one of its users. */
public interface Access {

    /** What the program agreed on. */
    Terms terms();

    /** The user's token; empty where the runner or the program gave none. */
    Optional<String> token() throws Trouble;

    /**
     * What is at {@code address}, of at most 32 MiB.
     *
     * @throws Trouble of the kind that the answer stands for
     */
    byte[] get(URI address, Map<String, String> headers) throws Trouble;
}
