package dev.backstride.plumbing.problem;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** What the types of problems lead to: each with its meaning, and what to do. */
@Path("/problems")
@PermitAll
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProblemsResource {

    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'";

    @GET
    @Operation(
            summary = "Every type of problem, with its meaning and what to do",
            description = "A page, the same at every service.")
    public Response all() {
        return page(
                "Problems",
                Arrays.stream(Fault.values()).map(ProblemsResource::entry).collect(Collectors.joining("\n")));
    }

    @GET
    @Path("/{name}")
    @Operation(
            summary = "One type of problem: where its URI leads",
            description = "By the last word of the type; the Link header of a problem with rel=help leads here.")
    public Response one(@RestPath String name) {
        var fault = Fault.named(name).orElseThrow(() -> Problem.unknown(Fault.UNKNOWN_RESOURCE));
        return page(fault.title(), entry(fault) + "\n<p><a href=\"/problems\">All problems</a></p>");
    }

    private static Response page(String title, String body) {
        return Response.ok("""
                        <!doctype html>
                        <html lang="en">
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width">
                        <meta name="color-scheme" content="light dark">
                        <title>%s · Backstride</title>
                        <h1>%s</h1>
                        %s
                        """.formatted(title, title, body))
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    private static String entry(Fault fault) {
        return """
                <section id="%1$s">
                <h2><a href="/problems/%1$s">%2$s</a></h2>
                <p><code>%3$s</code>, status %4$s</p>
                <p>%5$s</p>
                <p><strong>What to do:</strong> %6$s</p>
                </section>""".formatted(
                        fault.slug(), fault.title(), fault.type(), statuses(fault), fault.meaning(), fault.remedy());
    }

    private static String statuses(Fault fault) {
        var all = Arrays.stream(fault.statuses()).mapToObj(Integer::toString).collect(Collectors.joining(" or "));
        return all.isEmpty() ? "any" : all;
    }
}
