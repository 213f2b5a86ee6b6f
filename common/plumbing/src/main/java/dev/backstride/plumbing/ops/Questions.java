package dev.backstride.plumbing.ops;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.backstride.plumbing.json.Storable;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Reads what somebody asks on the management port. */
@ApplicationScoped
class Questions {

    private final ObjectMapper json;

    /** All parameters are text. */
    private final ObjectMapper texts;

    Questions(ObjectMapper json) {
        this.json = json;
        this.texts = json.copy();
        texts.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.String, CoercionAction.TryConvert);
    }

    /**
     * What is asked, as a {@code type}.
     *
     * @throws IllegalArgumentException where it is none, with what is wrong
     */
    <Q> Q read(RoutingContext request, Class<Q> type) {
        var question = HttpMethod.GET.equals(request.request().method())
                ? parameters(request, type)
                : body(request.body().asString(), type);
        if (question == null) {
            throw new IllegalArgumentException("The body says nothing.");
        }
        return question;
    }

    private <Q> Q parameters(RoutingContext request, Class<Q> type) {
        var parameters = new LinkedHashMap<String, String>();
        request.queryParams().forEach(parameters::put);
        parameters.putAll(request.pathParams());
        checkStorable(json.valueToTree(parameters));
        try {
            return texts.convertValue(parameters, type);
        } catch (IllegalArgumentException wrong) {
            throw wrong.getCause() instanceof JsonProcessingException unreadable ? refusal(unreadable) : wrong;
        }
    }

    private <Q> @Nullable Q body(@Nullable String body, Class<Q> type) {
        try {
            var tree = json.readTree(body == null ? "null" : body);
            checkStorable(tree);
            return json.treeToValue(tree, type);
        } catch (JsonProcessingException unreadable) {
            throw refusal(unreadable);
        }
    }

    private static void checkStorable(JsonNode question) {
        try {
            Storable.check(question);
        } catch (HttpProblem refused) {
            throw new IllegalArgumentException(refused.getDetail(), refused);
        }
    }

    /** What a question says of itself comes before what Jackson says of it. */
    private static IllegalArgumentException refusal(JsonProcessingException unreadable) {
        var said = unreadable.getCause() instanceof IllegalArgumentException own
                ? own.getMessage()
                : unreadable.getOriginalMessage();
        return new IllegalArgumentException(said, unreadable);
    }
}
