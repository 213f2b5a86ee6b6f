package dev.backstride.plumbing.limit;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;

/** A door that reads a body to its end. */
@Path("/patient")
@PermitAll
public class PatientResource {

    @POST
    public String read(InputStream body) throws IOException {
        return body.readAllBytes().length + " bytes";
    }
}
