package dev.backstride.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.events.fact.Source;
import dev.backstride.stack.backfill.Backfill;
import dev.backstride.stack.backfill.Bar;
import dev.backstride.stack.backfill.Hoard;
import dev.backstride.stack.backfill.Sender;
import dev.backstride.stack.key.Secrets;
import dev.backstride.stack.key.Token;
import dev.backstride.stack.launch.Endpoints;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A runner's past, as they have it on disk. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Sends FIT, GPX and TCX files, and the runs of Apple Health's export, to the running system as a"
                + " runner's past, which asks them nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every file is a run now, or was one", "1:nothing more could be sent", "3:some were refused"})
final class ImportCommand implements Callable<Integer> {

    private static final int SOME_REFUSED = 3;

    @Mixin
    private final Place place = new Place();

    @Option(names = "--runner", required = true, paramLabel = "ID", description = "whose past")
    private UUID runner = new UUID(0, 0);

    @Option(names = "--program", description = "the tenant (default: ${DEFAULT-VALUE})")
    private String program = "demo";

    @Option(
            names = "--source",
            description =
                    "where it comes from, which says who may see it (default: APPLE for what Apple Health exports,"
                            + " else DIRECT)")
    private @Nullable Source source;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "files, folders, and zip archives of makers;"
                    + " export.zip of Apple Health, or export.xml with its folders beside it")
    private List<Path> places = List.of();

    @Override
    public Integer call() throws IOException {
        var directory = place.directory();
        var resident = directory.resident();
        if (resident.isEmpty() || !Files.exists(directory.stackFile())) {
            System.err.println("Nothing is running: start it with ./backstride up.");
            return 1;
        }
        var endpoints = new ObjectMapper().readValue(directory.stackFile().toFile(), Endpoints.class);
        var token = new Token("integrator", "import", program)
                .signedBy(Secrets.of(resident.get().data()).signer(), Instant.now());
        try (var sender = new Sender(endpoints.checkin(), runner, Optional.ofNullable(source), token);
                var hoard = Hoard.in(places, ImportCommand::say)) {
            if (hoard.isEmpty()) {
                System.err.println("No recording is there: no FIT, GPX or TCX file, and no export of Apple Health.");
                return 1;
            }
            var backfill = Backfill.of(hoard, sender, new Bar(System.out, isOnTerminal()));
            backfill.refusals().forEach(refusal -> System.out.println("  " + refusal.file() + ": " + refusal.why()));
            return backfill.refusals().isEmpty() ? 0 : SOME_REFUSED;
        } catch (Sender.Stopped | UncheckedIOException stopped) {
            System.err.println(stopped.getMessage());
            return 1;
        }
    }

    private static void say(String line) {
        System.out.println("  " + line);
    }

    private static boolean isOnTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }
}
