package dev.backstride.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.stack.export.Export;
import dev.backstride.stack.key.Secrets;
import dev.backstride.stack.key.Token;
import dev.backstride.stack.launch.Endpoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything the running system keeps of one runner, as the runner would get it. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes all that the running system keeps of a runner: one JSON document, a member for each service.")
final class ExportCommand implements Callable<Integer> {

    @Mixin
    private final Place place = new Place();

    @Option(names = "--runner", required = true, paramLabel = "ID", description = "whose data")
    private UUID runner = new UUID(0, 0);

    @Option(names = "--program", description = "the tenant (default: ${DEFAULT-VALUE})")
    private String program = "demo";

    @Option(names = "--to", paramLabel = "FILE", description = "readable by you alone (default: standard output)")
    private @Nullable Path to;

    @Override
    public Integer call() throws IOException {
        var directory = place.directory();
        var resident = directory.resident();
        if (resident.isEmpty() || !Files.exists(directory.stackFile())) {
            System.err.println("Nothing is running: start it with ./backstride up.");
            return 1;
        }
        var endpoints = new ObjectMapper().readValue(directory.stackFile().toFile(), Endpoints.class);
        var token = new Token("runner", runner.toString(), program)
                .signedBy(Secrets.of(resident.get().data()).signer(), Instant.now());
        try {
            write(new Export(services(endpoints), token));
            return 0;
        } catch (Export.Refused refused) {
            System.err.println(refused.getMessage());
            return 1;
        }
    }

    private static Map<String, String> services(Endpoints endpoints) {
        var services = new LinkedHashMap<String, String>();
        services.put("checkin", endpoints.checkin());
        services.put("assessment", endpoints.assessment());
        services.put("notification", endpoints.notification());
        return services;
    }

    /** A file is there whole or not at all. */
    private void write(Export export) throws IOException {
        if (to == null) {
            export.write(runner, System.out);
            return;
        }
        var target = to.toAbsolutePath();
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(target.getParent(), "export", ".tmp", ownerOnly);
        try {
            try (var out = Files.newOutputStream(draft)) {
                export.write(runner, out);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
