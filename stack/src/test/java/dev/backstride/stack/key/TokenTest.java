package dev.backstride.stack.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Signer signer = Signer.generate();

    @Test
    void a_token_says_who_speaks_for_which_program_until_when() throws IOException {
        var claims = claims(new Token("coach", "jo", "demo").signedBy(signer, NOON));

        assertThat(claims.get("iss").asText()).isEqualTo("https://backstride.local");
        assertThat(claims.get("aud").asText()).isEqualTo("backstride");
        assertThat(claims.get("sub").asText()).isEqualTo("jo");
        assertThat(claims.get("groups").get(0).asText()).isEqualTo("coach");
        assertThat(claims.get("program").asText()).isEqualTo("demo");
        assertThat(claims.get("exp").asLong()).isEqualTo(NOON.getEpochSecond() + 12 * 3600);
    }

    @Test
    void its_signature_holds_under_the_public_key_and_no_other() throws GeneralSecurityException {
        var token = new Token("ops", "o", "demo").signedBy(signer, NOON);

        assertThat(verifies(token, signer.publicKey())).isTrue();
        assertThat(verifies(token, Signer.generate().publicKey())).isFalse();
    }

    @Test
    void a_name_with_quotes_stays_a_name() throws IOException {
        var subject = "Jo \"the\\hare\"";

        assertThat(claims(new Token("coach", subject, "demo").signedBy(signer, NOON))
                        .get("sub")
                        .asText())
                .isEqualTo(subject);
    }

    private static JsonNode claims(String token) throws IOException {
        return new ObjectMapper()
                .readTree(Base64.getUrlDecoder().decode(parts(token).get(1)));
    }

    private static boolean verifies(String token, String publicKey) throws GeneralSecurityException {
        var parts = parts(token);
        var key = new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(key));
        signature.update((parts.get(0) + "." + parts.get(1)).getBytes(UTF_8));
        return signature.verify(Base64.getUrlDecoder().decode(parts.get(2)));
    }

    private static List<String> parts(String token) {
        return List.of(token.split("\\."));
    }
}
