package dev.backstride.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.stack.testing.TableWalls;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TablesTest {

    @Inject
    AgroalDataSource database;

    /** A table that is missing here was made without {@code call keep_programs_apart('…')}. */
    @Test
    void every_table_but_those_about_no_program_keeps_programs_apart() throws SQLException {
        assertThat(TableWalls.missing(database)).containsExactly("flyway_schema_history", "pause", "story_time");
    }
}
