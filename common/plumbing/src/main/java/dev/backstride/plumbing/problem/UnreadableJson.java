package dev.backstride.plumbing.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.backstride.json.Complaint;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Turns Jackson's complaint into a problem. */
public final class UnreadableJson {

    private UnreadableJson() {}

    /** 400 with the field at fault. */
    public static HttpProblem problem(JsonProcessingException fault) {
        var complaint = Complaint.of(fault);
        return Problem.malformed(complaint.field(), complaint.message());
    }
}
