package io.monedero.states.query;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;
import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;

/**
 * One JSONata expression of a definition.
 *
 * @param source the text between <code>{%</code> and <code>%}</code>
 * @param field where it stands, for messages: {@code Arguments/Payload/id}
 */
public record Query(String source, String field) {
    private static final long LONGEST_MILLIS = 10_000;
    private static final int DEEPEST = 1_000;

    /** Checks the syntax. */
    static Query parse(String source, String field) throws InvalidQuery {
        try {
            Jsonata.jsonata(source);
            return new Query(source, field);
        } catch (JException wrong) {
            throw new InvalidQuery(field, "is not JSONata: " + wrong.getDetailedErrorMessage(), wrong);
        }
    }

    /** The value; every failure, and an undefined result, is a {@code States.QueryEvaluationError}. */
    public JsonNode evaluate(Evaluation at) {
        Object value;
        try {
            // Parsed anew each time: a compiled expression keeps state while it is evaluated, and items run in
            // parallel.
            Jsonata expression = Jsonata.jsonata(source);
            expression.setOutputConvertNulls(false);
            Jsonata.Frame frame = expression.createFrame();
            frame.setRuntimeBounds(LONGEST_MILLIS, DEEPEST);
            at.variables().forEach((name, variable) -> {
                if (source.contains("$" + name)) {
                    frame.bind(name, JavaValues.of(variable));
                }
            });
            if (source.contains("$states")) {
                frame.bind("states", JavaValues.of(at.states()));
            }
            StatesFunctions.bind(frame, at.clock().instant());
            value = expression.evaluate(null, frame);
        } catch (RuntimeException | StackOverflowError failed) {
            throw failure("threw an error during evaluation: " + failed.getMessage());
        }
        if (value == null) {
            throw failure("returned nothing (undefined)");
        }
        try {
            return JavaValues.json(value);
        } catch (IllegalArgumentException notJson) {
            throw failure("returned " + notJson.getMessage());
        }
    }

    private Failure failure(String what) {
        return new Failure(
                ErrorName.QUERY_EVALUATION_ERROR,
                "The JSONata expression '%s' specified for the field '%s' %s.".formatted(source, field, what));
    }
}
