package dev.backstride.recording.fit;

import static dev.backstride.recording.fit.BaseType.MISSING;

import java.io.InputStream;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads FIT, the container, in one pass and bounded memory: a buffer and sixteen definitions, whatever the
 * file claims about its sizes.
 *
 * <p>Lenient where the contents survive: a wrong checksum, a wrong or missing size, bytes after the end are
 * flaws, not failures. Where contents stop making sense the part is left and the next of a chain tried.
 */
public final class FitDecoder {

    private static final int COMPRESSED = 0x80;
    private static final int DEFINITION = 0x40;
    private static final int DEVELOPER = 0x20;
    private static final int LOCAL = 0x0F;
    private static final int COMPRESSED_TIME = 0x1F;
    private static final int CHECKSUM = 2;

    private final FitInput in;
    private final FitSink sink;
    private final Definitions definitions;
    private final Set<FitFlaw> flaws = EnumSet.noneOf(FitFlaw.class);
    private long messages;
    private boolean sized;
    private long left;
    private @Nullable FitFlaw flaw;
    private long lastTime = MISSING;
    private int parts;

    private FitDecoder(InputStream stream, FitSink sink) {
        this.in = new FitInput(stream);
        this.sink = sink;
        this.definitions = new Definitions(in);
    }

    /** Hands every data message to {@code sink}. Fails only as the stream or the sink does. */
    public static FitSummary decode(InputStream stream, FitSink sink) {
        return new FitDecoder(stream, sink).decode();
    }

    /** Whether {@code head} is the header byte of a definition. */
    static boolean isDefinition(int head) {
        return (head & (COMPRESSED | DEFINITION)) == DEFINITION;
    }

    private FitSummary decode() {
        var header = FitHeader.read(in);
        note(header == null, FitFlaw.NOT_FIT);
        while (header != null) {
            part(header);
            header = FitHeader.read(in);
            note(header == null && in.has(1), FitFlaw.TRAILING_BYTES);
        }
        return new FitSummary(messages, flaws);
    }

    private void part(FitHeader header) {
        note(!header.intact(), FitFlaw.HEADER_CHECKSUM);
        sized = header.size() > 0;
        left = sized ? header.size() : Long.MAX_VALUE;
        parts++;
        definitions.clear();
        lastTime = MISSING;
        flaw = null;
        while (flaw == null && left > 0 && !isAtEarlyChecksum()) {
            flaw = message();
        }
        if (flaw != null) {
            flaws.add(flaw);
            in.skipFar(left);
        }
        end();
    }

    private void end() {
        note(!sized, FitFlaw.SIZE);
        if (!in.has(CHECKSUM)) {
            flaws.add(FitFlaw.TRUNCATED);
            in.skipFar(CHECKSUM);
            return;
        }
        var right = in.checksum() == in.uint16(0);
        in.skip(CHECKSUM);
        if (left > 0 && flaw == null && sized) {
            flaws.add(right ? FitFlaw.SIZE : FitFlaw.TRUNCATED);
        } else {
            note(!right, FitFlaw.FILE_CHECKSUM);
        }
    }

    /** The stated size leads beyond the stream, or none is stated: its last two bytes are the checksum. */
    private boolean isAtEarlyChecksum() {
        return !in.has(CHECKSUM + 1) && in.has(CHECKSUM) && left > CHECKSUM;
    }

    private @Nullable FitFlaw message() {
        if (!in.has(1)) {
            return FitFlaw.TRUNCATED;
        }
        var head = in.octet(0);
        if ((head & COMPRESSED) != 0) {
            return data(head >> 5 & 3, head);
        }
        return isDefinition(head) ? definition((head & DEVELOPER) != 0) : data(head & LOCAL, 0);
    }

    private @Nullable FitFlaw definition(boolean developer) {
        var length = definitions.length(developer);
        if (length < 0 || !in.has(length)) {
            return FitFlaw.TRUNCATED;
        }
        if (length > left || !definitions.take(length, developer)) {
            return FitFlaw.DAMAGED;
        }
        left -= length;
        return null;
    }

    private @Nullable FitFlaw data(int local, int head) {
        var message = definitions.local(local);
        var length = 1 + message.length();
        if (!message.isDefined() || length > left) {
            return FitFlaw.DAMAGED;
        }
        if (!in.has(length)) {
            return FitFlaw.TRUNCATED;
        }
        message.place(in.bytes(), in.at() + 1, in.position(), parts);
        message.stamp(time(message, head));
        sink.accept(message);
        messages++;
        in.skip(length);
        left -= length;
        return null;
    }

    /** A compressed header counts the lowest five bits of the time on, past the last full one. */
    private long time(FitMessage message, int head) {
        if ((head & COMPRESSED) != 0 && lastTime != MISSING) {
            lastTime += (head - lastTime) & COMPRESSED_TIME;
            return lastTime;
        }
        var time = message.number(FitMessage.TIMESTAMP);
        if (time != MISSING) {
            lastTime = time;
        }
        return time;
    }

    private void note(boolean holds, FitFlaw flaw) {
        if (holds) {
            flaws.add(flaw);
        }
    }
}
