package io.monedero.states.definition;

import com.fasterxml.jackson.databind.JsonNode;
import io.monedero.states.failure.ErrorName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code Retry} and {@code Catch}. */
final class HandlingReader {
    private static final int LONGEST_INTERVAL = 99_999_999;
    private static final int LONGEST_DELAY = 31_622_399;

    private final Faults faults;

    HandlingReader(Faults faults) {
        this.faults = faults;
    }

    Handling read(String state, Fields fields) {
        List<Retrier> retriers = new ArrayList<>();
        List<Catcher> catchers = new ArrayList<>();
        JsonNode retry = array(fields, "Retry");
        for (int i = 0; i < retry.size(); i++) {
            Fields policy = new Fields(retry.get(i), state, "Retry[" + i + "].", faults);
            retriers.add(retrier(policy, i == retry.size() - 1));
            policy.refuseOthers("a retrier");
        }
        JsonNode caught = array(fields, "Catch");
        for (int i = 0; i < caught.size(); i++) {
            Fields policy = new Fields(caught.get(i), state, "Catch[" + i + "].", faults);
            catchers.add(new Catcher(
                    errors(policy, i == caught.size() - 1),
                    new Exit(policy.template("Output"), policy.assign(), policy.requiredText("Next"))));
            policy.refuseOthers("a catcher");
        }
        return new Handling(retriers, catchers);
    }

    private static JsonNode array(Fields fields, String field) {
        JsonNode array = fields.node(field);
        if (fields.has(field) && !array.isArray()) {
            fields.fault(field, "must be an array");
        }
        return array;
    }

    private static Retrier retrier(Fields policy, boolean last) {
        JsonNode rate = policy.node("BackoffRate");
        if (policy.has("BackoffRate") && !(rate.isNumber() && rate.doubleValue() >= 1)) {
            policy.fault("BackoffRate", "must be a number of at least 1");
        }
        int interval = policy.number("IntervalSeconds", 1, 1, LONGEST_INTERVAL);
        int maxDelay = policy.number("MaxDelaySeconds", 0, 1, LONGEST_DELAY);
        String jitter = policy.text("JitterStrategy");
        if (jitter != null && !jitter.equals("FULL") && !jitter.equals("NONE")) {
            policy.fault("JitterStrategy", "must be FULL or NONE");
        }
        return new Retrier(
                errors(policy, last),
                Duration.ofSeconds(interval),
                policy.number("MaxAttempts", 3, 0, LONGEST_INTERVAL),
                rate.asDouble(2),
                maxDelay == 0 ? null : Duration.ofSeconds(maxDelay),
                "FULL".equals(jitter));
    }

    private static List<String> errors(Fields policy, boolean last) {
        JsonNode listed = policy.node("ErrorEquals");
        List<String> errors = new ArrayList<>();
        for (JsonNode error : listed) {
            String name = error.asText();
            if (!error.isTextual()) {
                policy.fault("ErrorEquals", "must hold strings");
            } else if (name.startsWith("States.") && !ErrorName.CATCHABLE.contains(name)) {
                policy.fault("ErrorEquals", "'" + name + "' never occurs in a state that can catch it");
            }
            errors.add(name);
        }
        if (errors.isEmpty()) {
            policy.fault("ErrorEquals", "must be an array with at least one error name");
        }
        if (errors.contains(ErrorName.ALL) && (errors.size() > 1 || !last)) {
            policy.fault("ErrorEquals", "States.ALL must stand alone, and last");
        }
        return errors;
    }
}
