package dev.backstride.stack.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What one service keeps of the runner, on its way in.
 *
 * @param service its name in the document
 * @param json the answer's body; {@code null} as text where the service knows nobody of this id
 */
record Section(String service, InputStream json) implements AutoCloseable {

    void writeTo(OutputStream out) throws IOException {
        out.write(("\"" + service + "\":").getBytes(StandardCharsets.UTF_8));
        json.transferTo(out);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
