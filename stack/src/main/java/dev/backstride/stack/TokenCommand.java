package dev.backstride.stack;

import dev.backstride.stack.key.Secrets;
import dev.backstride.stack.key.Token;
import dev.backstride.stack.launch.Resident;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a bearer token of the running system, or of the one whose data is given. */
@Command(name = "token", mixinStandardHelpOptions = true, description = "Prints a bearer token, valid for 12 h.")
final class TokenCommand implements Callable<Integer> {

    /** Who may speak. */
    enum Role {
        integrator,
        runner,
        coach,
        clinician,
        partner,
        ops
    }

    @Mixin
    private final Place place = new Place();

    @Option(names = "--role", required = true, description = "${COMPLETION-CANDIDATES}")
    private Role role = Role.integrator;

    @Option(names = "--subject", description = "who it is; a runner's id for a runner (default: the role)")
    private @Nullable String subject;

    @Option(names = "--program", description = "the tenant (default: ${DEFAULT-VALUE})")
    private String program = "demo";

    @Option(names = "--data", paramLabel = "DIR", description = "of a system that does not run now")
    private @Nullable Path data;

    @Override
    public Integer call() {
        var where =
                Optional.ofNullable(data).or(() -> place.directory().resident().map(Resident::data));
        if (where.isEmpty()) {
            System.err.println("Nothing is running: start it with ./backstride up, or name its --data.");
            return 1;
        }
        var token = new Token(role.name(), subject == null ? role.name() : subject, program);
        System.out.println(token.signedBy(Secrets.of(where.get()).signer(), Instant.now()));
        return 0;
    }
}
