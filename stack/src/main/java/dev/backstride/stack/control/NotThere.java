package dev.backstride.stack.control;

/** What was asked for is nothing we have. */
final class NotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String message;

    NotThere(String message) {
        super(message);
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }
}
