package dev.backstride.checkin.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafeSignInTest {

    private static final Optional<URI> LAUNCHERS_OWN = Optional.of(URI.create("http://localhost:8091"));
    private static final Optional<URI> REAL = Optional.of(URI.create("https://id.example.org"));

    @Test
    void a_real_provider_is_fine() {
        assertThatCode(() -> check(true, REAL, false)).doesNotThrowAnyException();
    }

    @Test
    void the_launchers_own_page_is_refused_in_production() {
        assertThatThrownBy(() -> check(true, LAUNCHERS_OWN, false))
                .hasMessageContaining("http://localhost:8091")
                .hasMessageContaining("development only");
    }

    @Test
    void a_provider_without_an_address_is_refused() {
        assertThatThrownBy(() -> check(true, Optional.empty(), false)).hasMessageContaining("no address");
    }

    @Test
    void on_a_machine_of_ones_own_the_launchers_page_is_fine() {
        assertThatCode(() -> check(true, LAUNCHERS_OWN, true)).doesNotThrowAnyException();
    }

    @Test
    void an_installation_without_staff_needs_no_provider() {
        assertThatCode(() -> check(false, Optional.empty(), false)).doesNotThrowAnyException();
    }

    private static void check(boolean enabled, Optional<URI> provider, boolean unsafe) {
        SafeSignIn.check("quarkus.oidc.staff.auth-server-url", enabled, provider, unsafe);
    }
}
