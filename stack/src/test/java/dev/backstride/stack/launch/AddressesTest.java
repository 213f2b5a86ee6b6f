package dev.backstride.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.app.App;
import dev.backstride.stack.database.Postgres;
import dev.backstride.stack.key.Signer;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {

    @TempDir
    private Path data;

    @Test
    void who_opens_a_database_by_its_address_works_for_every_program() throws SQLException {
        var ports = Ports.free();
        try (var postgres =
                Postgres.start(data.resolve("cluster"), ports.of(Port.POSTGRES), data.resolve("postgres.log"))) {
            var databases = Map.of(App.CHECKIN, postgres.database(App.CHECKIN.id()));
            var addresses = new Addresses(ports, "", databases, Signer.generate(), List.of()).now();
            var address = Objects.requireNonNull(addresses.jdbc().get(App.CHECKIN.id()));

            try (var connection = DriverManager.getConnection(address);
                    var query = connection.prepareStatement("select current_setting('app.program'), current_user");
                    var row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("*");
                assertThat(row.getString(2)).isEqualTo(App.CHECKIN.id());
            }
        }
    }
}
