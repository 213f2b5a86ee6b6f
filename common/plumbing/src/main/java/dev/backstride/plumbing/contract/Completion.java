package dev.backstride.plumbing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backstride.plumbing.problem.Fault;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** One operation, completed by what is noted of it. */
record Completion(String path, PathItem item, Operation operation, Note note) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USUAL_MEDIA = "application/json";

    void complete() {
        if (note.description() != null) {
            operation.setDescription(note.description());
        }
        if (note.named()) {
            operation.addParameter(OASFactory.createParameter().ref(Shared.KEY));
        }
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        if (note.requests() != null) {
            showRequests(note.requests());
        }
        if (note.answers() != null) {
            showAnswers(note.answers());
        }
        operation.getResponses().getAPIResponses().values().forEach(Completion::tellLimits);
        refusals();
    }

    /** The usual ones of such an operation, unless it has others; those that are named win over the usual of a status. */
    private void refusals() {
        var asks = new Asking(path, operation, parameters());
        var usual = note.faults() == null
                ? asks.faults()
                : note.faults().stream().map(Completion::fault).toList();
        usual.forEach(this::refuse);
        Objects.requireNonNullElse(note.also(), List.<String>of()).stream()
                .map(Completion::fault)
                .forEach(this::refuse);
        if (asks.isPage()) {
            operation
                    .getResponses()
                    .addAPIResponse("4XX", OASFactory.createAPIResponse().description("A page that says what to do."));
        }
    }

    private void refuse(Fault fault) {
        operation.getResponses().addAPIResponse(Integer.toString(fault.statuses()[0]), Shared.to(fault));
    }

    private static Fault fault(String slug) {
        return Fault.named(slug).orElseThrow(() -> new IllegalArgumentException("no such fault: " + slug));
    }

    private List<Parameter> parameters() {
        var own = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of());
        var shared = Objects.requireNonNullElse(item.getParameters(), List.<Parameter>of());
        return Stream.concat(own.stream(), shared.stream()).toList();
    }

    /** A body is of the types that are noted, and of no other. */
    private void showRequests(Map<String, Map<String, JsonNode>> requests) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(OASFactory.createRequestBody());
        }
        var body = operation.getRequestBody();
        if (body.getContent() == null) {
            body.setContent(OASFactory.createContent());
        }
        others(body.getContent().getMediaTypes(), requests).forEach(body.getContent()::removeMediaType);
        requests.forEach((media, examples) -> {
            var shown = media(body.getContent(), media);
            examples.forEach((name, value) -> shown.addExample(name, example(value)));
        });
    }

    /** It answers what is noted, and nothing else where all goes well. */
    private void showAnswers(Map<String, Note.Answer> answers) {
        var responses = operation.getResponses();
        others(responses.getAPIResponses(), answers).stream()
                .filter(status -> status.startsWith("2"))
                .forEach(responses::removeAPIResponse);
        answers.forEach((status, answer) ->
                show(responses.hasAPIResponse(status) ? responses.getAPIResponse(status) : create(status), answer));
    }

    private static List<String> others(@Nullable Map<String, ?> all, Map<String, ?> noted) {
        return all == null
                ? List.of()
                : all.keySet().stream().filter(name -> !noted.containsKey(name)).toList();
    }

    private static void show(APIResponse response, Note.Answer answer) {
        response.setDescription(answer.description());
        var example = answer.example();
        if (example == null) {
            response.setContent(null);
            return;
        }
        if (response.getContent() == null) {
            response.setContent(OASFactory.createContent());
        }
        media(response.getContent(), Objects.requireNonNullElse(answer.media(), USUAL_MEDIA))
                .setExample(plain(example));
    }

    private APIResponse create(String status) {
        var response = OASFactory.createAPIResponse();
        operation.getResponses().addAPIResponse(status, response);
        return response;
    }

    private static void tellLimits(APIResponse response) {
        if (response.getRef() == null) {
            response.addHeader(Shared.POLICY, Shared.header(Shared.POLICY, true))
                    .addHeader(Shared.LIMIT, Shared.header(Shared.LIMIT, true));
        }
    }

    private static MediaType media(Content content, String name) {
        if (!content.hasMediaType(name)) {
            content.addMediaType(name, OASFactory.createMediaType());
        }
        return content.getMediaType(name);
    }

    private static Example example(JsonNode value) {
        return OASFactory.createExample().value(plain(value));
    }

    private static Object plain(JsonNode value) {
        return JSON.convertValue(value, Object.class);
    }
}
