package dev.backstride.plumbing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

    @ParameterizedTest
    @EnumSource
    void each_fault_is_explained_and_found_by_its_type(Fault fault) {
        assertThat(fault.type().toString()).matches("https://backstride\\.dev/problems/[a-z0-9-]+");
        assertThat(Fault.of(fault.type())).contains(fault);
        assertThat(fault.title()).isNotBlank();
        assertThat(fault.meaning()).endsWith(".");
        assertThat(fault.remedy()).endsWith(".");
    }

    @Test
    void what_the_framework_refuses_is_one_of_ours() {
        assertThat(Usual.of(401)).isEqualTo(Fault.UNAUTHENTICATED);
        assertThat(Usual.of(404)).isEqualTo(Fault.UNKNOWN_RESOURCE);
        assertThat(Usual.of(422)).isEqualTo(Fault.INVALID);
        assertThat(Usual.of(409)).isEqualTo(Fault.OTHER);
        assertThat(Usual.of(418)).isEqualTo(Fault.OTHER);
    }

    @Test
    void a_type_of_somebody_else_is_none() {
        assertThat(Fault.of((URI) null)).isEmpty();
        assertThat(Fault.of(URI.create("about:blank"))).isEmpty();
    }
}
