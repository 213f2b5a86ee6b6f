package dev.backstride.plumbing.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A body that is not the JSON it should be: 400 with the field at fault. */
@Provider
@Priority(Priorities.USER - 1000)
public class UnreadableJsonAnswer implements ExceptionMapper<MismatchedInputException> {

    @Override
    public Response toResponse(MismatchedInputException fault) {
        return UnreadableJson.problem(fault).toResponse();
    }
}
