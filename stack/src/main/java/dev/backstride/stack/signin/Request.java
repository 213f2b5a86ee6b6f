package dev.backstride.stack.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client asks a person to sign in for.
 *
 * @param redirect where to send them back to
 * @param state for the client to know its request by
 * @param nonce for the client to know its token by
 * @param challenge SHA-256 of what the client proves with that the code is its own (RFC 7636, S256)
 */
record Request(String redirect, String state, String nonce, String challenge) {

    /** @throws IllegalArgumentException with the reason, when it is none we know how to answer */
    static Request of(Parameters asked, Client client) {
        expect(asked, "client_id", client.id());
        expect(asked, "response_type", "code");
        expect(asked, "code_challenge_method", "S256");
        var redirect = asked.of("redirect_uri");
        if (!client.mayBeAt(redirect)) {
            throw new IllegalArgumentException(
                    "redirect_uri is to be one of " + client.paths() + " of a service on this machine");
        }
        return new Request(redirect, asked.of("state"), asked.of("nonce"), asked.of("code_challenge"));
    }

    /** Whether it is for a runner's own page, and not for one of those for staff. */
    boolean isForOwnPage() {
        return redirect.endsWith(Client.OWN_PAGE);
    }

    private static void expect(Parameters asked, String name, String expected) {
        if (!asked.of(name).equals(expected)) {
            throw new IllegalArgumentException("%s is to be %s".formatted(name, expected));
        }
    }

    /** As the form carries it from the page to its answer. */
    Map<String, String> parameters(Client client) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("client_id", client.id());
        parameters.put("redirect_uri", redirect);
        parameters.put("response_type", "code");
        parameters.put("code_challenge_method", "S256");
        parameters.put("state", state);
        parameters.put("nonce", nonce);
        parameters.put("code_challenge", challenge);
        return parameters;
    }
}
