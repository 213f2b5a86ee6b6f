package dev.backstride.stack.simulate;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.backstride.json.Complaint;
import dev.backstride.json.Strictness;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Reads simulations as strictly as the service does. */
final class SimulationReader {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    SimulationReader() {
        Strictness.teach(json);
    }

    Simulation read(byte[] text) throws Broken {
        var simulation = parsed(text);
        checkRanges(simulation);
        checkZone("runner.zone", simulation.runner().zone());
        for (int i = 0; i < simulation.facts().size(); i++) {
            checkZone("facts[" + i + "].zone", simulation.facts().get(i).zone());
        }
        return simulation;
    }

    private Simulation parsed(byte[] text) throws Broken {
        try {
            return json.readValue(text, Simulation.class);
        } catch (JsonParseException fault) {
            throw new Broken(place(fault.getLocation()), "this is not JSON");
        } catch (JsonProcessingException fault) {
            var complaint = Complaint.of(fault);
            throw new Broken((place(fault.getLocation()) + " " + complaint.field()).strip(), complaint.message());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null ? "" : "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private void checkRanges(Simulation simulation) throws Broken {
        var first = validator.validate(simulation).stream()
                .min((one, other) -> one.getPropertyPath()
                        .toString()
                        .compareTo(other.getPropertyPath().toString()));
        if (first.isPresent()) {
            var path = first.get().getPropertyPath().toString().replace(".<list element>", "");
            throw new Broken(path, first.get().getMessage());
        }
    }

    private static void checkZone(String field, @Nullable String zone) throws Broken {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            throw new Broken(field, zone + " is not an IANA time zone");
        }
    }
}
