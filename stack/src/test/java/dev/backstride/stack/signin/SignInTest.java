package dev.backstride.stack.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.key.Signer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-of-43-letters";
    private static final String PAGE = "http://localhost:8080/staff";
    private static final Map<String, String> COACH = Map.of("name", "jo", "role", "coach", "program", "demo");

    private final HttpClient http = HttpClient.newHttpClient();
    private SignIn signIn;

    @BeforeEach
    void start() {
        signIn = SignIn.start(0, Client.pages("secret"), List.of("demo", "other"), Signer.generate());
    }

    @AfterEach
    void stop() {
        signIn.close();
    }

    @Test
    void somebody_who_signs_in_comes_back_with_a_code_for_a_token_that_says_who_they_are() throws Exception {
        var claims = claims(redeem(code(), VERIFIER, "secret", PAGE));

        assertThat(claims.get("iss").asText()).isEqualTo(signIn.url());
        assertThat(claims.get("aud").asText()).isEqualTo("backstride-staff");
        assertThat(claims.get("sub").asText()).isEqualTo("jo");
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("coach");
        assertThat(claims.get("program").asText()).isEqualTo("demo");
        assertThat(claims.get("nonce").asText()).isEqualTo("once");
    }

    @Test
    void a_code_is_good_once() throws Exception {
        var code = code();
        redeem(code, VERIFIER, "secret", PAGE);

        assertThat(redeem(code, VERIFIER, "secret", PAGE).statusCode()).isEqualTo(400);
    }

    @Test
    void a_code_is_for_whoever_asked_for_it() throws Exception {
        assertThat(redeem(code(), "another-verifier", "secret", PAGE).statusCode())
                .isEqualTo(400);
        assertThat(redeem(code(), VERIFIER, "secret", "http://localhost:1/staff")
                        .statusCode())
                .isEqualTo(400);
        assertThat(redeem(code(), VERIFIER, "guessed", PAGE).statusCode()).isEqualTo(401);
    }

    @Test
    void nobody_is_sent_anywhere_but_to_the_page_on_this_machine() throws Exception {
        for (var elsewhere : List.of(
                "https://example.org/staff",
                "http://localhost.example.org/staff",
                "http://localhost:8080/staff/../here",
                "http://localhost@example.org/staff",
                "javascript:alert(1)")) {
            assertThat(get("/authorize?" + Parameters.encoded(asked(elsewhere))).statusCode())
                    .as(elsewhere)
                    .isEqualTo(400);
        }
    }

    @Test
    void roles_and_programs_that_are_not_offered_are_refused() throws Exception {
        assertThat(choose(Map.of("name", "jo", "role", "ops", "program", "demo"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(choose(Map.of("name", "jo", "role", "coach", "program", "theirs"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_runner_comes_back_to_a_page_of_their_own() throws Exception {
        var own = "http://localhost:8080/me";
        var form = new LinkedHashMap<>(asked(own));
        assertThat(get("/authorize?" + Parameters.encoded(form)).body())
                .contains("The runner's id")
                .contains("<option>runner</option><option>coach</option>");
        form.putAll(Map.of("name", "a-runner", "role", "runner", "program", "demo"));

        var back = URI.create(
                post("/authorize", form, "").headers().firstValue("Location").orElseThrow());
        var claims = claims(redeem(Parameters.parse(back.getRawQuery()).of("code"), VERIFIER, "secret", own));

        assertThat(back.getPath()).isEqualTo("/me");
        assertThat(claims.get("sub").asText()).isEqualTo("a-runner");
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("runner");
    }

    @Test
    void the_page_says_that_it_is_none_for_production() throws Exception {
        assertThat(get("/authorize?" + Parameters.encoded(asked(PAGE))).body())
                .contains("no\nsystem in production accepts it")
                .contains("<option>demo</option>");
    }

    private String code() throws Exception {
        var back = choose(COACH).headers().firstValue("Location").orElseThrow();
        assertThat(back).startsWith(PAGE + "?code=").endsWith("&state=here");
        return Parameters.parse(URI.create(back).getRawQuery()).of("code");
    }

    private HttpResponse<String> choose(Map<String, String> person) throws Exception {
        var form = new LinkedHashMap<>(asked(PAGE));
        form.putAll(person);
        return post("/authorize", form, "");
    }

    private HttpResponse<String> redeem(String code, String verifier, String secret, String page) throws Exception {
        var proof = Base64.getEncoder().encodeToString(("backstride-staff:" + secret).getBytes(StandardCharsets.UTF_8));
        return post(
                "/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "code", code,
                        "code_verifier", verifier,
                        "redirect_uri", page),
                "Basic " + proof);
    }

    private static Map<String, String> asked(String page) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return new Request(page, "here", "once", challenge).parameters(Client.pages("secret"));
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(signIn.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Parameters.encoded(form)));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(signIn.url() + path)).build(), BodyHandlers.ofString());
    }

    private static JsonNode claims(HttpResponse<String> answer) throws Exception {
        var json = new ObjectMapper();
        var token = json.readTree(answer.body()).get("id_token").asText();
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }
}
