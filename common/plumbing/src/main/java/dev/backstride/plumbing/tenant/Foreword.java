package dev.backstride.plumbing.tenant;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;

/** What a transaction writes in the round trip that takes its locks. */
public interface Foreword {

    /** A statement with parameters. */
    interface Words {

        String sql();

        /** Sets the parameters, the first of them as number 1; how many there are. */
        int bind(PreparedStatement statement) throws SQLException;
    }

    /** What the work at hand has to write now; nothing where it has written it, or has nothing to say. */
    Optional<Words> words();
}
