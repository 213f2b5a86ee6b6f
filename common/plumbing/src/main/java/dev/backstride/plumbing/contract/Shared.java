package dev.backstride.plumbing.contract;

import dev.backstride.plumbing.problem.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What many operations have in common, each said once and referred to. */
final class Shared {

    static final String KEY = "IdempotencyKey";
    static final String LIMIT = "RateLimit";
    static final String POLICY = "RateLimit-Policy";

    private static final String PROBLEM = "Problem";
    private static final String RETRY = "Retry-After";
    private static final String MEDIA = "application/problem+json";
    private static final int LONGEST_KEY = 255;

    private Shared() {}

    static void addTo(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        components
                .addSchema(PROBLEM, problem())
                .addParameter(KEY, key())
                .addHeader(
                        LIMIT,
                        header("How many requests are left (r), and in how many seconds all are there again (t).")
                                .example("\"machine\";r=599999;t=1"))
                .addHeader(
                        POLICY,
                        header("How many requests (q) in how many seconds (w).").example("\"machine\";q=600000;w=60"))
                .addHeader(RETRY, header("Seconds to wait.").example("1"));
        for (var fault : Fault.values()) {
            addTo(components, fault);
        }
        api.setComponents(components);
    }

    /** Refers to what a {@code fault} looks like. */
    static APIResponse to(Fault fault) {
        return OASFactory.createAPIResponse().ref(fault.slug());
    }

    /** Refers to a header by its {@code name}. */
    static Header header(String name, boolean refers) {
        return refers ? OASFactory.createHeader().ref(name) : header(name);
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(of(Schema.SchemaType.STRING));
    }

    private static void addTo(Components components, Fault fault) {
        var answer = OASFactory.createAPIResponse()
                .description(fault.meaning() + " " + fault.remedy())
                .content(content(fault));
        if (fault == Fault.TOO_OFTEN) {
            answer.addHeader(RETRY, header(RETRY, true));
        }
        components.addResponse(fault.slug(), answer);
    }

    private static Content content(Fault fault) {
        var example = new LinkedHashMap<String, Object>();
        example.put("type", fault.type().toString());
        example.put("title", fault.title());
        if (fault.statuses().length > 0) {
            example.put("status", fault.statuses()[0]);
        }
        example.put("detail", fault.meaning());
        var media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(PROBLEM))
                .example(example);
        return OASFactory.createContent().addMediaType(MEDIA, media);
    }

    private static Schema problem() {
        return of(Schema.SchemaType.OBJECT)
                .description("What is wrong (RFC 9457). Other members may come with it.")
                .properties(Map.of(
                        "type",
                        of(Schema.SchemaType.STRING)
                                .format("uri")
                                .description("Stable; each is explained at /problems."),
                        "title",
                        of(Schema.SchemaType.STRING).description("The type in a few words."),
                        "status",
                        of(Schema.SchemaType.INTEGER),
                        "detail",
                        of(Schema.SchemaType.STRING).description("This time, in a sentence."),
                        "instance",
                        of(Schema.SchemaType.STRING).description("What was asked."),
                        "field",
                        of(Schema.SchemaType.STRING).description("What is at fault, where one thing is.")));
    }

    private static Parameter key() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description(
                        "Names the request: within 48 h the same one gets the answer it got, and another one under this"
                                + " name 422.")
                .schema(of(Schema.SchemaType.STRING).minLength(1).maxLength(LONGEST_KEY))
                .example("0190a5c6-7f3e-7c1d-8a44-2f6f0c5d9b10");
    }

    private static Schema of(Schema.SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
