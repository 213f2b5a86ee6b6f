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
        assertThatCode(() -> new SafeSignIn(true, REAL, false).check()).doesNotThrowAnyException();
    }

    @Test
    void the_launchers_own_page_is_refused_in_production() {
        assertThatThrownBy(() -> new SafeSignIn(true, LAUNCHERS_OWN, false).check())
                .hasMessageContaining("http://localhost:8091")
                .hasMessageContaining("development only");
    }

    @Test
    void a_provider_without_an_address_is_refused() {
        assertThatThrownBy(() -> new SafeSignIn(true, Optional.empty(), false).check())
                .hasMessageContaining("no address");
    }

    @Test
    void on_a_machine_of_ones_own_the_launchers_page_is_fine() {
        assertThatCode(() -> new SafeSignIn(true, LAUNCHERS_OWN, true).check()).doesNotThrowAnyException();
    }

    @Test
    void an_installation_without_staff_needs_no_provider() {
        assertThatCode(() -> new SafeSignIn(false, Optional.empty(), false).check())
                .doesNotThrowAnyException();
    }
}
