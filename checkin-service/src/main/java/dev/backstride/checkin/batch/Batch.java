package dev.backstride.checkin.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Takes a batch as it comes in, some hundred facts in one transaction. */
@ApplicationScoped
class Batch {

    /** So many are durable together, or not at all. */
    private static final int CHUNK = 250;

    private final LineReader reader;
    private final ChunkKeeping keeping;
    private final ObjectWriter json;

    Batch(LineReader reader, ChunkKeeping keeping, ObjectMapper json) {
        this.reader = reader;
        this.keeping = keeping;
        this.json = json.writerFor(Answer.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** An answer to each line, in order. */
    Answers take(Sending sending, Lines lines) throws IOException {
        var answers = new Answers(json);
        try {
            for (var chunk = chunk(lines); !chunk.isEmpty(); chunk = chunk(lines)) {
                answers.add(take(sending, chunk));
            }
            answers.close();
            return answers;
        } catch (IOException | RuntimeException broken) {
            answers.forget();
            throw broken;
        }
    }

    private List<Answer> take(Sending sending, List<Lines.Line> chunk) {
        var unread = new ArrayList<Answer>();
        var told = new ArrayList<Told>(chunk.size());
        for (var line : chunk) {
            try {
                told.add(reader.read(line));
            } catch (HttpProblem refused) {
                unread.add(Answer.refused(line.number(), null, null, refused));
            }
        }
        return keeping.keep(sending, told, unread);
    }

    private static List<Lines.Line> chunk(Lines lines) throws IOException {
        var chunk = new ArrayList<Lines.Line>(CHUNK);
        while (chunk.size() < CHUNK) {
            var next = lines.next();
            if (next.isEmpty()) {
                break;
            }
            chunk.add(next.get());
        }
        return chunk;
    }
}
