package dev.backstride.stack.demo.client;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.backstride.events.fact.Acknowledgement;
import dev.backstride.events.fact.Run;
import dev.backstride.events.fact.Screening;
import dev.backstride.events.runner.Profile;
import dev.backstride.recording.Format;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Where facts go in: a program's system tells them, a clinician acknowledges. */
public final class Checkin {

    private static final TypeReference<JsonNode> ANYTHING = new TypeReference<>() {};
    private static final TypeReference<Taken> TAKEN = new TypeReference<>() {};
    private static final TypeReference<Page> PAGE = new TypeReference<>() {};

    private final Door integrator;
    private final Door clinician;

    /** The same service through two doors. */
    public Checkin(Door integrator, Door clinician) {
        this.integrator = integrator;
        this.clinician = clinician;
    }

    /** The first runs there are. */
    record Page(List<Run> items) {}

    /** Registers a runner; the id it got. */
    public UUID register(Profile profile) {
        var runner = integrator.post("/v1/runners", profile, ANYTHING);
        return UUID.fromString(runner.path("id").asText());
    }

    /** A run told in words. */
    public Taken tell(UUID runner, Run run) {
        return integrator.post(of(runner) + "/runs", run, TAKEN);
    }

    /** A run as the file a watch wrote, run in {@code zone} whatever the watch's own clock says. */
    public Taken send(UUID runner, Format format, byte[] file, ZoneId zone) {
        return integrator.post(of(runner) + "/runs?zone=" + zone, mediaType(format), file, TAKEN);
    }

    /** What would be understood of a file; nothing is stored. */
    public Taken preview(UUID runner, Format format, byte[] file, ZoneId zone) {
        return integrator.post(of(runner) + "/runs?dryRun=true&zone=" + zone, mediaType(format), file, TAKEN);
    }

    /** Answers to red-flag questions. */
    public void screen(UUID runner, Screening screening) {
        integrator.post(of(runner) + "/screenings", screening, ANYTHING);
    }

    /** The clinician has seen an escalation. */
    public void acknowledge(UUID runner, Acknowledgement acknowledgement) {
        clinician.post(of(runner) + "/acknowledgements", acknowledgement, ANYTHING);
    }

    /** The runner's newest runs, at most 100. */
    public List<Run> runs(UUID runner) {
        return clinician.get(of(runner) + "/runs?limit=100", PAGE).items();
    }

    private static String mediaType(Format format) {
        return switch (format) {
            case FIT -> "application/vnd.ant.fit";
            case GPX -> "application/gpx+xml";
            case TCX -> "application/vnd.garmin.tcx+xml";
        };
    }

    private static String of(UUID runner) {
        return "/v1/runners/" + runner;
    }
}
