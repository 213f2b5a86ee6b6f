package dev.backstride.stack.install;

import dev.backstride.stack.app.App;
import dev.backstride.stack.database.Databases;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a database and its owner for each service. */
@Command(name = "databases", description = "Makes the databases and users that are missing.")
final class DatabasesCommand implements Runnable {

    @Option(names = "--server", required = true, paramLabel = "HOST:PORT", description = "of PostgreSQL")
    private String server = "";

    @Option(names = "--secrets", required = true, paramLabel = "DIR", description = "as install secrets made them")
    private Path secrets = Path.of(".");

    @Override
    public void run() {
        var vault = new Vault(secrets);
        var databases = new Databases(server, vault.superuser().read());
        for (var app : App.values()) {
            var access = databases.own(app.id(), vault.owner(app).read());
            System.out.println(access.jdbcUrl());
        }
    }
}
