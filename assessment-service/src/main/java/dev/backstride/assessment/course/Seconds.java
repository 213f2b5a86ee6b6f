package dev.backstride.assessment.course;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.Serial;
import java.math.BigDecimal;
import java.time.Instant;

/** Instants as seconds since 1970, with as many decimals as they need; Jackson reads them as they are. */
final class Seconds extends StdSerializer<Instant> {

    @Serial
    private static final long serialVersionUID = 1;

    private static final int NANOS = 9;

    Seconds() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant at, JsonGenerator json, SerializerProvider context) throws IOException {
        if (at.getNano() == 0) {
            json.writeNumber(at.getEpochSecond());
        } else {
            json.writeNumber(BigDecimal.valueOf(at.getEpochSecond())
                    .add(BigDecimal.valueOf(at.getNano(), NANOS))
                    .stripTrailingZeros());
        }
    }
}
