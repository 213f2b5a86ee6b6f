package dev.backstride.stack.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_who_wanted_it_and_what_to_do() throws IOException {
        try (var occupant = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = Ports.usual(occupant.getLocalPort() - Port.CHECKIN.base());

            assertThatThrownBy(ports::requireFree)
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining(
                            "Port %d is taken; checkin-service wants it".formatted(occupant.getLocalPort()))
                    .hasMessageContaining("--port-offset");
        }
    }

    @Test
    void free_ports_are_all_different_and_free() {
        var ports = Ports.free();

        ports.requireFree();
        assertThat(java.util.Arrays.stream(Port.values()).map(ports::of)).doesNotHaveDuplicates();
    }

    @Test
    void an_offset_moves_every_port() {
        assertThat(Ports.usual(1000).of(Port.STORY)).isEqualTo(9090);
    }
}
