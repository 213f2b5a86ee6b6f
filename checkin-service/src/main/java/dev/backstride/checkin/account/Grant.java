package dev.backstride.checkin.account;

import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import java.net.URI;

/** How users of a provider let us see what they do there: OAuth 2 with a code, and a proof that we asked (RFC 7636). */
public interface Grant {

    /** As the provider is called elsewhere. */
    String provider();

    /**
     * Where the runner is asked.
     *
     * @param callback where they come back to
     * @param state what comes back with them
     * @param challenge SHA-256 of the verifier, as base64url
     */
    URI ask(Terms terms, URI callback, String state, String challenge);

    /** Who they are and what lets us in, for the code that came back with them. */
    Granted redeem(Terms terms, URI callback, String code, String verifier) throws Trouble;

    /** What lets us in from now on. */
    Tokens refresh(Terms terms, String refreshToken) throws Trouble;

    /** Gives it back. */
    void withdraw(Terms terms, String accessToken) throws Trouble;

    /** What a runner granted. */
    record Granted(String user, Tokens tokens) {}
}
