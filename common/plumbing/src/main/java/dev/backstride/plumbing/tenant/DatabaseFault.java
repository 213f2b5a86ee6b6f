package dev.backstride.plumbing.tenant;

import java.io.Serial;
import java.sql.SQLException;

/** A statement failed. The transaction rolls back; whoever drives it decides whether to try again. */
public final class DatabaseFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public DatabaseFault(SQLException cause) {
        super(cause);
    }
}
