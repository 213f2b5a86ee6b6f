package dev.backstride.checkin.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is agreed on badly does not start. */
class ProvidersTest {

    private static final Set<String> PROGRAMS = Set.of("demo", "other");

    @Test
    void a_provider_pushes_for_the_programs_that_have_terms_with_it() {
        var providers = providers(Map.of("demo", Map.of("watches", Agreed.TERMS)));

        assertThat(providers.programs()).containsExactly("demo");
        assertThat(providers.terms("demo", "watches")).isPresent();
        assertThat(providers.terms("other", "watches")).isEmpty();
    }

    @Test
    void without_its_secret_it_does_not_start() {
        var terms = new Agreed(Optional.empty(), Agreed.TERMS.api(), Optional.empty());

        assertThatThrownBy(() -> providers(Map.of("demo", Map.of("watches", terms))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("backstride.providers.demo.watches.secrets is missing");
    }

    @Test
    void neither_does_one_that_nobody_knows_or_for_a_program_that_is_not_served() {
        assertThatThrownBy(() -> providers(Map.of("demo", Map.of("wahches", Agreed.TERMS))))
                .hasMessage("backstride.providers.demo.wahches is no provider; there are [watches]");
        assertThatThrownBy(() -> providers(Map.of("dmeo", Map.of("watches", Agreed.TERMS))))
                .hasMessage("backstride.providers.dmeo is no program of this installation");
    }

    private static Providers providers(Map<String, Map<String, Terms>> terms) {
        return new Providers(List.of(new Watches()), terms, PROGRAMS);
    }

    private static final class Watches implements Provider {

        @Override
        public String name() {
            return "watches";
        }

        @Override
        public List<Need> needs() {
            return List.of(Need.SECRETS);
        }

        @Override
        public boolean isAuthentic(Push push, String program, Terms terms, Instant now) {
            return false;
        }

        @Override
        public List<News> read(Optional<String> sender, byte[] body, Terms terms) {
            return List.of();
        }
    }
}
