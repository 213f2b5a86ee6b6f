package dev.backstride.stack.port;

/** Somebody else listens where we want to. The message says where, who wanted it and what to do. */
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    PortTaken(int number, String listener) {
        super("Port %d is taken; %s wants it. Stop what listens there (./backstride down ends a stack of ours), or move"
                .formatted(number, listener)
                .concat(" all ports with --port-offset, such as --port-offset 1000."));
    }
}
