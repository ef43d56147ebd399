package io.monedero.states.query;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.JFunction;
import com.dashjoin.jsonata.utils.DateTimeUtils;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The functions Step Functions adds to JSONata ({@code $partition}, {@code $range}, {@code $hash}, {@code $random},
 * {@code $uuid}, {@code $parse}), the ones that tell the time, and {@code $eval}, which it does not have.
 */
final class StatesFunctions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> DIGESTS = Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");
    private static final int LONGEST_RANGE = 1_000;

    private StatesFunctions() {}

    static void bind(Jsonata.Frame frame, Instant now) {
        long millis = now.toEpochMilli();
        bind(frame, "partition", "<an:a<a>>", arguments -> partition((List<?>) arguments.get(0), whole(arguments, 1)));
        bind(
                frame,
                "range",
                "<nnn:a<n>>",
                arguments -> range(whole(arguments, 0), whole(arguments, 1), whole(arguments, 2)));
        bind(frame, "hash", "<ss:s>", arguments -> hash((String) arguments.get(0), (String) arguments.get(1)));
        bind(
                frame,
                "random",
                "<n?:n>",
                arguments -> argument(arguments, 0) instanceof Number seed
                        ? new Random(seed.longValue()).nextDouble()
                        : ThreadLocalRandom.current().nextDouble());
        bind(frame, "uuid", "<:s>", _ -> UUID.randomUUID().toString());
        bind(frame, "parse", "<s:x>", arguments -> parse((String) arguments.get(0)));
        bind(frame, "millis", "<:n>", _ -> millis);
        bind(
                frame,
                "now",
                "<s?s?:s>",
                arguments -> DateTimeUtils.formatDateTime(
                        millis, (String) argument(arguments, 0), (String) argument(arguments, 1)));
        bind(frame, "eval", "<s-x?:x>", _ -> {
            throw new IllegalArgumentException("Step Functions does not support $eval; use $parse");
        });
    }

    @FunctionalInterface
    private interface Body {
        Object call(List<?> arguments);
    }

    private static void bind(Jsonata.Frame frame, String name, String signature, Body body) {
        frame.bind(name, new JFunction((_, arguments) -> body.call((List<?>) arguments), signature));
    }

    private static @Nullable Object argument(List<?> arguments, int index) {
        return index < arguments.size() ? arguments.get(index) : null;
    }

    private static long whole(List<?> arguments, int index) {
        double number = ((Number) arguments.get(index)).doubleValue();
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException("argument " + (index + 1) + " must be a whole number, but is " + number);
        }
        return (long) number;
    }

    private static List<List<?>> partition(List<?> array, long size) {
        if (size < 1) {
            throw new IllegalArgumentException("the size of a partition must be positive, but is " + size);
        }
        List<List<?>> parts = new ArrayList<>();
        for (int from = 0; from < array.size(); from += (int) Math.min(size, array.size())) {
            parts.add(new ArrayList<>(array.subList(from, (int) Math.min(array.size(), from + size))));
        }
        return parts;
    }

    private static List<Object> range(long first, long last, long step) {
        if (step == 0 || Math.abs((last - first) / step) >= LONGEST_RANGE) {
            throw new IllegalArgumentException("a range needs a step that is not 0 and at most 1000 numbers");
        }
        List<Object> numbers = new ArrayList<>();
        for (long number = first; step > 0 ? number <= last : number >= last; number += step) {
            numbers.add(number);
        }
        return numbers;
    }

    private static String hash(String text, String algorithm) {
        if (!DIGESTS.contains(algorithm)) {
            throw new IllegalArgumentException("unknown hash '" + algorithm + "'; known are " + DIGESTS);
        }
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Object parse(String text) {
        try {
            return JavaValues.of(JSON.readTree(text));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("not JSON: " + notJson.getOriginalMessage(), notJson);
        }
    }
}
