package dev.backstride.stack.install;

import dev.backstride.stack.broker.Partner;
import dev.backstride.stack.broker.Partners;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets each program's partner read its feeds. */
@Command(name = "partners", description = "Makes the partners' users, passwords and permissions that are missing.")
final class PartnersCommand implements Runnable {

    @Option(names = "--kafka", required = true, paramLabel = "HOST:PORT", description = "bootstrap servers")
    private String bootstrap = "";

    @Option(names = "--programs", required = true, split = ",", description = "whose partners are let in")
    private List<String> programs = List.of();

    @Option(names = "--secrets", required = true, paramLabel = "DIR", description = "where the passwords are kept")
    private Path secrets = Path.of(".");

    @Override
    public void run() {
        var passwords = new Vault(secrets).partners().of(programs);
        var partners = passwords.entrySet().stream()
                .map(known -> new Partner(known.getKey(), known.getValue()))
                .toList();
        Partners.admit(bootstrap, partners);
        partners.forEach(partner -> System.out.println(partner.user()));
    }
}
