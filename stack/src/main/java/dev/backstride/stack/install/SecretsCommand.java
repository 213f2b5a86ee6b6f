package dev.backstride.stack.install;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a system's secrets at its first start. */
@Command(name = "secrets", description = "Makes the secrets that are missing.")
final class SecretsCommand implements Runnable {

    @Parameters(paramLabel = "DIR", description = "where they are kept, in a folder for each reader")
    private Path folder = Path.of(".");

    @Override
    public void run() {
        new Vault(folder).fill();
        System.out.println("Secrets are in " + folder);
    }
}
