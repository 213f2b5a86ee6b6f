package dev.backstride.recording.fit;

/** The sixteen local types of a FIT file and what they mean at the moment. */
final class Definitions {

    private static final int FIXED = 6;
    private static final int PER_FIELD = 3;

    private final FitInput in;
    private final FitMessage[] locals = new FitMessage[16];

    Definitions(FitInput in) {
        this.in = in;
        for (var i = 0; i < locals.length; i++) {
            locals[i] = new FitMessage();
        }
    }

    FitMessage local(int type) {
        return locals[type];
    }

    void clear() {
        for (var local : locals) {
            local.undefine();
        }
    }

    /** Length of the definition that comes next, or -1 when the stream ends within. */
    int length(boolean developer) {
        if (!in.has(FIXED)) {
            return -1;
        }
        var length = FIXED + PER_FIELD * in.octet(FIXED - 1);
        if (!developer) {
            return length;
        }
        return in.has(length + 1) ? length + 1 + PER_FIELD * in.octet(length) : -1;
    }

    /** Takes the definition, {@code length} bytes of which are in the buffer; false when it makes no sense. */
    boolean take(int length, boolean developer) {
        var order = in.octet(2);
        if (order > 1) {
            return false;
        }
        var local = locals[in.octet(0) & 0x0F];
        local.define(order == 1 ? (in.octet(3) << 8) | in.octet(4) : in.uint16(3), order == 1);
        var fields = in.octet(FIXED - 1);
        var at = FIXED;
        for (var i = 0; i < fields; i++, at += PER_FIELD) {
            local.addField(in.octet(at), in.octet(at + 1), in.octet(at + 2));
        }
        if (developer) {
            for (at++; at < length; at += PER_FIELD) {
                local.addOpaque(in.octet(at + 1));
            }
        }
        in.skip(length);
        return true;
    }
}
