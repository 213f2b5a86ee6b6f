package dev.backstride.plumbing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backstride.plumbing.tenant.DatabaseFault;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "40001"})
    void a_database_that_is_away_or_busy_is_the_worlds(String state) {
        assertThat(Faults.isTheWorlds(new DatabaseFault(new SQLException("away", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42P01"})
    void data_and_statements_are_ours(String state) {
        assertThat(Faults.isTheWorlds(new DatabaseFault(new SQLException("wrong", state))))
                .isFalse();
    }

    @Test
    void what_undoes_a_commit_is_told_apart_alike() {
        assertThat(Faults.isTheWorlds(undoneBy(new SQLException("away", "08006"))))
                .isTrue();
        assertThat(Faults.isTheWorlds(undoneBy(new SQLException("wrong", "23505"))))
                .isFalse();
        assertThat(Faults.isTheWorlds(undoneBy(new IllegalStateException("ours"))))
                .isFalse();
    }

    @Test
    void a_transaction_manager_that_fails_is_the_worlds() {
        assertThat(Faults.isTheWorlds(new IllegalStateException(new SystemException("away"))))
                .isTrue();
    }

    /** As the transaction manager has it where what is written at the commit fails. */
    private static RuntimeException undoneBy(Exception fault) {
        var undone = new RollbackException("could not commit");
        undone.addSuppressed(new RuntimeException(fault));
        return new IllegalStateException(undone);
    }
}
