package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.ErrorName;
import io.monedero.states.failure.Failure;
import io.monedero.states.query.Evaluation;
import io.monedero.states.query.Template;

/** A whole number in a field: written there, or the result of an expression. */
public record Amount(Template template, String field, long least, long most) {

    /** @throws Failure {@code States.QueryEvaluationError} if the expression gives something else */
    public long value(Evaluation at) {
        JsonNode value = template.evaluate(at);
        if (!fits(value)) {
            throw new Failure(
                    ErrorName.QUERY_EVALUATION_ERROR,
                    "The field '%s' must be %s, but is %s.".formatted(field, expected(), value));
        }
        return value.longValue();
    }

    boolean fits(JsonNode value) {
        boolean whole = value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
        return whole && value.longValue() >= least && value.longValue() <= most;
    }

    String expected() {
        return "a whole number from " + least + " to " + most;
    }
}
