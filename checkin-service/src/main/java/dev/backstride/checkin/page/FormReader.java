package dev.backstride.checkin.page;

import dev.backstride.checkin.body.Body;
import dev.backstride.plumbing.problem.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.common.providers.serialisers.MapAsFormUrlEncodedProvider;

/**
 * Reads forms as the framework does, which takes an escape that is none, such as {@code %zz}, and a value without a name, for
 * faults of ours.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class FormReader implements MessageBodyReader<MultivaluedMap<String, String>> {

    /** The longest text on a page has 2,000 letters, each of them twelve bytes at most once it is escaped. */
    private static final long LIMIT = 64L << 10;

    private final Frameworks frameworks = new Frameworks();

    /** What reads and unescapes is open to its heirs alone. */
    private static final class Frameworks extends MapAsFormUrlEncodedProvider {

        MultivaluedMap<String, String> read(MediaType media, InputStream body) throws IOException {
            return doReadFrom(media, body);
        }
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return MultivaluedMap.class.equals(type);
    }

    /**
     * The form's fields.
     *
     * @throws RuntimeException a problem, 400, where it is no form, and 413 where it is longer than 64 KiB
     */
    @Override
    public MultivaluedMap<String, String> readFrom(
            Class<MultivaluedMap<String, String>> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        try (var form = Body.within(LIMIT, body)) {
            return frameworks.read(media, form);
        } catch (IllegalArgumentException | IndexOutOfBoundsException noForm) {
            throw Problem.malformed("", "The form has an escape that is none, or a value without a name.");
        }
    }
}
