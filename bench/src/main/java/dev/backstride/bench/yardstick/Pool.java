package dev.backstride.bench.yardstick;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import java.sql.SQLException;
import java.time.Duration;

/** The pool that the services use, as large as theirs. */
final class Pool {

    /** {@code quarkus.datasource.jdbc.max-size} of the shared defaults. */
    private static final int CONNECTIONS = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Pool() {}

    static AgroalDataSource of(String jdbc) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(CONNECTIONS)
                        .acquisitionTimeout(PATIENCE)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(jdbc))));
    }
}
