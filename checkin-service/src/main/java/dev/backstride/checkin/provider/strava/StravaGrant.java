package dev.backstride.checkin.provider.strava;

import dev.backstride.checkin.account.Grant;
import dev.backstride.checkin.account.Tokens;
import dev.backstride.checkin.provider.Terms;
import dev.backstride.checkin.provider.Trouble;
import dev.backstride.checkin.provider.told.Told;
import dev.backstride.checkin.provider.web.Web;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** How athletes let us see what they do at Strava. */
@Singleton
class StravaGrant implements Grant {

    /** All activities, also those only the athlete sees. */
    private static final String SCOPE = "activity:read_all";

    private final Web web;

    StravaGrant(Web web) {
        this.web = web;
    }

    @Override
    public String provider() {
        return Strava.NAME;
    }

    @Override
    public URI ask(Terms terms, URI callback, String state, String challenge) {
        return UriBuilder.fromUri(Strava.address(terms))
                .path("/oauth/authorize")
                .queryParam("response_type", "code")
                .queryParam("client_id", terms.clientId().orElseThrow())
                .queryParam("redirect_uri", callback)
                .queryParam("approval_prompt", "auto")
                .queryParam("scope", SCOPE)
                .queryParam("state", state)
                .queryParam("code_challenge", challenge)
                .queryParam("code_challenge_method", "S256")
                .build();
    }

    @Override
    public Granted redeem(Terms terms, URI callback, String code, String verifier) throws Trouble {
        var answer = ask(
                terms,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        callback.toString(),
                        "code_verifier",
                        verifier));
        return new Granted(answer.name("athlete", "id"), tokens(answer));
    }

    @Override
    public Tokens refresh(Terms terms, String refreshToken) throws Trouble {
        return tokens(ask(terms, Map.of("grant_type", "refresh_token", "refresh_token", refreshToken)));
    }

    @Override
    public void withdraw(Terms terms, String accessToken) throws Trouble {
        web.post(address(terms, "/oauth/deauthorize"), Map.of("access_token", accessToken));
    }

    /** A grant that is refused is answered with 400: the athlete has to be asked again. */
    private Told ask(Terms terms, Map<String, String> question) throws Trouble {
        var form = new HashMap<>(question);
        form.put("client_id", terms.clientId().orElseThrow());
        form.put("client_secret", terms.secrets().orElseThrow().getFirst());
        try {
            return Told.of(web.post(address(terms, "/oauth/token"), form));
        } catch (Trouble.Unreadable refused) {
            throw new Trouble.Denied("The grant is refused: " + refused.getMessage());
        }
    }

    private static Tokens tokens(Told answer) throws Trouble {
        return new Tokens(
                answer.name("access_token"),
                answer.text("refresh_token").orElse(null),
                answer.seconds("expires_at").orElse(null));
    }

    private static URI address(Terms terms, String path) {
        return URI.create(Strava.address(terms) + path);
    }
}
