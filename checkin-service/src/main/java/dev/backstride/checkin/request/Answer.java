package dev.backstride.checkin.request;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be kept and given again.
 *
 * @param status 200 or 201
 * @param location where what was made can be read
 * @param body JSON
 */
public record Answer(int status, @Nullable String location, String body) {

    /** As it goes over the wire. */
    public Response response() {
        var response = Response.status(status).type(MediaType.APPLICATION_JSON).entity(body);
        return (location == null ? response : response.location(URI.create(location))).build();
    }
}
