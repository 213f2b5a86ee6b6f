package dev.backstride.checkin.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.checkin.account.Accounts;
import dev.backstride.checkin.fact.Facts;
import dev.backstride.checkin.file.Recordings;
import dev.backstride.events.runner.Runner;
import dev.backstride.plumbing.erasure.RawRows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes all that is kept of a runner, one recording in memory at a time. */
@ApplicationScoped
public class Export {

    private final ObjectMapper json;
    private final Facts facts;
    private final Recordings recordings;
    private final RawRows rows;
    private final Accounts accounts;

    Export(ObjectMapper json, Facts facts, Recordings recordings, RawRows rows, Accounts accounts) {
        this.json = json;
        this.facts = facts;
        this.recordings = recordings;
        this.rows = rows;
        this.accounts = accounts;
    }

    /** All of {@code runner}, as one JSON object. */
    public void write(Runner runner, OutputStream out) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (var to = json.getFactory().createGenerator(out)) {
                write(runner, to);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        });
    }

    private void write(Runner runner, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writePOJOField("runner", runner);
        to.writePOJOField("facts", facts.all(runner.program(), runner.id()));
        to.writeArrayFieldStart("recordings");
        for (var run : recordings.runs(runner.program(), runner.id())) {
            write(runner, run, to);
        }
        to.writeEndArray();
        to.writePOJOField("accounts", accounts.shown(runner.program(), runner.id()));
        to.writePOJOField(
                "rows",
                rows.of(
                        runner.program(),
                        runner.id(),
                        "decision",
                        "escalation",
                        "provider_activity",
                        "import_refusal"));
        to.writeEndObject();
    }

    private void write(Runner runner, String run, JsonGenerator to) throws IOException {
        to.writeStartObject();
        to.writeStringField("run", run);
        to.writePOJOField(
                "recording",
                recordings.understood(runner.program(), runner.id(), run).orElseThrow());
        to.writeBinaryField("file", recordings.file(runner.program(), runner.id(), run));
        to.writeEndObject();
    }
}
