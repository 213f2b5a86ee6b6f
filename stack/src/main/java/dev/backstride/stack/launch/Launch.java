package dev.backstride.stack.launch;

import dev.backstride.stack.app.App;
import dev.backstride.stack.app.Apps;
import dev.backstride.stack.app.Surroundings;
import dev.backstride.stack.basis.Basis;
import dev.backstride.stack.basis.DataDirectory;
import dev.backstride.stack.basis.DataLock;
import dev.backstride.stack.control.ControlServer;
import dev.backstride.stack.control.ServicesControl;
import dev.backstride.stack.control.StoryControl;
import dev.backstride.stack.database.Access;
import dev.backstride.stack.database.Postgres;
import dev.backstride.stack.key.Secrets;
import dev.backstride.stack.port.Port;
import dev.backstride.stack.port.Ports;
import dev.backstride.stack.process.PartEnded;
import dev.backstride.stack.process.Rundown;
import dev.backstride.stack.signin.Client;
import dev.backstride.stack.signin.SignIn;
import dev.backstride.stack.story.StoryTime;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** Starts the whole system, part by part. */
public final class Launch {

    private final Options options;
    private final Progress progress;
    private final Directory directory;
    private final Path data;
    private final Ports ports;
    private final StoryTime time;
    private final Rundown rundown = new Rundown();
    private final Crashes crashes;

    private Launch(Options options, Progress progress) {
        this.options = options;
        this.progress = progress;
        this.directory = new Directory(options.run());
        this.data = options.data() == null
                ? DataDirectory.temporary()
                : options.data().toAbsolutePath();
        this.ports = Ports.usual(options.portOffset());
        this.time = StoryTime.from(options.storyStart());
        this.crashes = new Crashes(options.keepAlive(), rundown);
    }

    /**
     * Starts it and comes back when it is ready. It ends with this process at the latest.
     *
     * @throws CannotStart when it cannot start, with the reason
     * @throws dev.backstride.stack.port.PortTaken when somebody listens where a part of it wants to
     */
    public static RunningStack start(Options options, Progress progress) {
        var launch = new Launch(options, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(launch.rundown::close, "rundown"));
        try {
            return launch.run();
        } catch (RuntimeException e) {
            var isEndedByOthers = launch.rundown.isOver();
            launch.rundown.close();
            throw isEndedByOthers ? new CannotStart("Ended before it was ready.") : e;
        }
    }

    private RunningStack run() {
        moveIn();
        var secrets = Secrets.of(data);
        var basis = progress.phase("PostgreSQL, Kafka and the mail catcher", () -> rundown.start(this::basis));
        crashes.watch("PostgreSQL", basis.postgres().process(), directory.logs().resolve("postgres.log"));
        var around = surroundings(basis, secrets);
        rundown.start(() -> SignIn.start(
                ports.of(Port.SIGN_IN), Client.pages(secrets.signInKey()), around.programs(), secrets.signer()));
        var apps = progress.phase("checkin, assessment and notification", () -> apps(around));
        var orchestra = rundown.start(
                () -> Orchestra.of(time, ports, secrets.signer(), basis.broker().bootstrap()));
        rundown.start(() -> ControlServer.start(
                ports.of(Port.STORY), new StoryControl(orchestra.conductor()), new ServicesControl(apps)));
        orchestra.tuneIn();
        var partners = Basis.partners(data, around.programs());
        var endpoints =
                new Addresses(ports, basis.broker().bootstrap(), around.databases(), secrets.signer(), partners).now();
        directory.announce(endpoints);
        return new RunningStack(endpoints, orchestra.conductor(), crashes.first(), rundown);
    }

    private void moveIn() {
        var temporary = options.data() == null;
        if (temporary) {
            rundown.start(() -> () -> DataDirectory.delete(data));
        }
        rundown.start(() -> DataLock.take(data)
                .orElseThrow(() -> new CannotStart("The data in %s is in use by another stack".formatted(data))));
        directory.moveIn(new Resident(ProcessHandle.current().pid(), data, temporary));
        // Kafka and its kin talk much; what they say belongs to the other logs.
        System.setProperty(
                "org.slf4j.simpleLogger.logFile",
                directory.logs().resolve("libraries.log").toString());
        rundown.start(() -> directory::moveOut);
        Postgres.endLeftOver(data.resolve("postgres"));
        ports.requireFree();
    }

    private Basis basis() {
        return Basis.start(data, directory.logs(), ports, options.programs(), time::now);
    }

    private Surroundings surroundings(Basis basis, Secrets secrets) {
        Map<App, Access> databases = new EnumMap<>(App.class);
        for (var app : App.values()) {
            databases.put(app, basis.postgres().database(app.id()));
        }
        return new Surroundings(
                options.root(),
                directory.logs(),
                options.live(),
                ports,
                databases,
                basis.broker().bootstrap(),
                options.programs(),
                secrets,
                time);
    }

    private Apps apps(Surroundings around) {
        var apps = rundown.start(() -> Apps.start(around, crashes::notice));
        apps.awaitReady().ifPresent(app -> {
            throw new CannotStart(crashes.firstIfAny()
                    .map(PartEnded::inWords)
                    .orElse("%s is not ready after 5 min; its log: %s"
                            .formatted(app.module(), directory.logs().resolve(app.module() + ".log"))));
        });
        crashes.restartWith(apps);
        return apps;
    }
}
