package dev.backstride.stack.basis;

import dev.backstride.stack.database.Access;

/** What the services keep their state in and meet on, wherever it runs. */
public interface Foundation extends AutoCloseable {

    /** A database for {@code name}, and its owner of the same name; made if they are not there. */
    Access database(String name);

    /** Where Kafka's clients begin: host and port. Every topic is there. */
    String bootstrap();

    @Override
    void close();
}
