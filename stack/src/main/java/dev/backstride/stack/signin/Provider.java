package dev.backstride.stack.signin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.backstride.stack.key.Jwt;
import dev.backstride.stack.key.RandomKey;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.key.Token;
import dev.backstride.stack.page.Reply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers clients and people: the discovery document, its keys, the form, and tokens for codes. */
final class Provider {

    private static final Duration LIFE = Duration.ofHours(8);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Codes codes = new Codes();
    private final String issuer;
    private final Client client;
    private final List<String> programs;
    private final Signer signer;

    Provider(String issuer, Client client, List<String> programs, Signer signer) {
        this.issuer = issuer;
        this.client = client;
        this.programs = List.copyOf(programs);
        this.signer = signer;
    }

    /** @throws IllegalArgumentException with the reason, for a person to read */
    Reply answer(HttpExchange exchange) throws IOException {
        var what = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (what) {
            case "GET /.well-known/openid-configuration" -> json(200, discovery());
            case "GET /jwks" -> json(200, Map.of("keys", List.of(signer.jwk())));
            case "GET /authorize" ->
                form(Parameters.parse(exchange.getRequestURI().getRawQuery()));
            case "POST /authorize" -> signedIn(exchange, body(exchange));
            case "POST /token" -> token(exchange.getRequestHeaders().getFirst("Authorization"), body(exchange));
            default -> new Reply(404, Reply.HTML, "");
        };
    }

    private Map<String, Object> discovery() {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", issuer);
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("token_endpoint", issuer + "/token");
        document.put("jwks_uri", issuer + "/jwks");
        document.put("response_types_supported", List.of("code"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        document.put("token_endpoint_auth_methods_supported", List.of("client_secret_basic"));
        return document;
    }

    private Reply form(Parameters asked) {
        var request = Request.of(asked, client);
        return new Reply(200, Reply.HTML, SignInPage.of(request.parameters(client), request.isForOwnPage(), programs));
    }

    private Reply signedIn(HttpExchange exchange, Parameters given) {
        var request = Request.of(given, client);
        var person = new Token(
                one(given.of("role"), SignInPage.ROLES), given.of("name").strip(), one(given.of("program"), programs));
        if (person.subject().isEmpty()) {
            throw new IllegalArgumentException("A name is needed");
        }
        var answer = new LinkedHashMap<String, String>();
        answer.put("code", codes.give(person, request, Instant.now()));
        answer.put("state", request.state());
        exchange.getResponseHeaders().set("Location", request.redirect() + "?" + Parameters.encoded(answer));
        return new Reply(303, Reply.HTML, "");
    }

    private static String one(String given, List<String> choices) {
        if (!choices.contains(given)) {
            throw new IllegalArgumentException("One of " + choices);
        }
        return given;
    }

    private Reply token(@Nullable String authorization, Parameters given) {
        if (authorization == null || !client.isMeant(authorization)) {
            return json(401, Map.of("error", "invalid_client"));
        }
        return codes.redeem(given.of("code"), given.of("code_verifier"), given.of("redirect_uri"), Instant.now())
                .map(grant -> json(200, tokens(grant)))
                .orElseGet(() -> json(400, Map.of("error", "invalid_grant")));
    }

    /** The access token opens nothing: whoever signs in here wants pages. */
    private Map<String, Object> tokens(Codes.Grant grant) {
        var now = Instant.now();
        var claims = new LinkedHashMap<String, Object>(grant.person().who());
        claims.put("iss", issuer);
        claims.put("aud", client.id());
        claims.put("nonce", grant.request().nonce());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        return Map.of(
                "token_type", "Bearer",
                "expires_in", LIFE.toSeconds(),
                "access_token", RandomKey.generate(),
                "id_token", Jwt.of(claims, signer));
    }

    private static Parameters body(HttpExchange exchange) throws IOException {
        return Parameters.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static Reply json(int status, Map<String, ?> value) {
        try {
            return new Reply(status, Reply.JSON, JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
