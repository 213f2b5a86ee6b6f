package dev.backstride.checkin.run;

import dev.backstride.checkin.file.Addition;
import dev.backstride.checkin.imports.Uploads;
import dev.backstride.plumbing.problem.Problem;
import dev.backstride.plumbing.tenant.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Runs as files: FIT, GPX or TCX, plain, gzipped or alone in a zip archive. */
@Path("/v1/runners/{runner}/runs")
@RolesAllowed({Role.INTEGRATOR, Role.RUNNER})
class RunFilesResource {

    private static final String FIT = "application/vnd.ant.fit";
    private static final String GPX = "application/gpx+xml";
    private static final String TCX = "application/vnd.garmin.tcx+xml";
    private static final String GZIP = "application/gzip";
    private static final String ZIP = "application/zip";

    private final RunFiles files;
    private final Uploads uploads;

    RunFilesResource(RunFiles files, Uploads uploads) {
        this.files = files;
        this.uploads = uploads;
    }

    @POST
    @Consumes({FIT, GPX, TCX, GZIP, ZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary =
                    "A run as the file a watch or an app wrote; what it is in, its bytes say; the query says what they cannot")
    public Response upload(
            @RestPath UUID runner, @BeanParam @Valid Addition addition, @BeanParam @Valid Part part, InputStream body) {
        return take(runner, addition, part, body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "A run as a file, in the part named file")
    public Response uploadPart(
            @RestPath UUID runner,
            @BeanParam @Valid Addition addition,
            @BeanParam @Valid Part part,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw Problem.malformed("file", "A part named file is needed.");
        }
        try (var body = Files.newInputStream(file.uploadedFile())) {
            return take(runner, addition, part, body);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private Response take(UUID runner, Addition addition, Part part, InputStream body) {
        var into = uploads.key(addition.dryRun ? null : part.of);
        return uploads.count(into, runner, part.item, () -> files.take(runner, addition, body));
    }
}
