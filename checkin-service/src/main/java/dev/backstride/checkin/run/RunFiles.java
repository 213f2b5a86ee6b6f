package dev.backstride.checkin.run;

import dev.backstride.checkin.fact.FactReader;
import dev.backstride.checkin.file.Addition;
import dev.backstride.checkin.file.Recorded;
import dev.backstride.checkin.file.RecordedRun;
import dev.backstride.checkin.file.Refused;
import dev.backstride.checkin.file.RunZone;
import dev.backstride.checkin.file.Understood;
import dev.backstride.checkin.file.Upload;
import dev.backstride.checkin.name.NameBased;
import dev.backstride.checkin.request.Errand;
import dev.backstride.checkin.request.Errands;
import dev.backstride.checkin.runner.Runners;
import dev.backstride.recording.Reading;
import dev.backstride.recording.Recording;
import dev.backstride.recording.reader.RecordingReader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Takes in what watches write: puts the bytes aside, has them read, keeps run and file. */
@RequestScoped
class RunFiles {

    private final Errands errands;
    private final Runners runners;
    private final FactReader facts;
    private final RunKeeping keeping;

    RunFiles(Errands errands, Runners runners, FactReader facts, RunKeeping keeping) {
        this.errands = errands;
        this.runners = runners;
        this.facts = facts;
        this.keeping = keeping;
    }

    /** Takes a file in, unless it is refused. */
    Response take(UUID runner, Addition addition, InputStream body) {
        try (var file = Upload.of(body)) {
            var errand = errands.to(runner, file.hash());
            var home = home(errand);
            var recording = read(file, addition);
            var zone = RunZone.of(recording, addition.zone, home);
            var run = facts.plausible(RecordedRun.of(recording, id(errand, file, addition), zone, addition));
            var understood = Understood.of(recording);
            return addition.dryRun
                    ? Response.ok(new Seen(run, understood)).build()
                    : keeping.keep(errand, run, addition.source, new Recorded(file, understood))
                            .response();
        }
    }

    private String home(Errand errand) {
        return runners.require(errand.program(), errand.runner()).profile().zone();
    }

    private static String id(Errand errand, Upload file, Addition addition) {
        return addition.id == null
                ? NameBased.uuid(errand.runner(), file.hash()).toString()
                : addition.id;
    }

    private static Recording read(Upload file, Addition addition) {
        try (var bytes = file.open()) {
            return switch (RecordingReader.read(bytes, addition.claims())) {
                case Reading.Understood(var recording) -> recording;
                case Reading.Refused refused -> throw Refused.problem(refused);
            };
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
