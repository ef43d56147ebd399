package io.monedero.states.query;

/** An expression in a definition is not JSONata. */
public final class InvalidQuery extends Exception {
    private final String field;

    InvalidQuery(String field, String message, Throwable cause) {
        super(message, cause);
        this.field = field;
    }

    /** Path of the field that holds the expression. */
    public String field() {
        return field;
    }
}
