package io.monedero.local.template;

import org.jspecify.annotations.Nullable;

/**
 * A value that CloudFormation finds out when it deploys.
 *
 * @param name {@code Ref}, {@code GetAtt}, {@code Sub}, …
 * @param argument a text, a list or a map
 */
record Intrinsic(String name, Object argument) {

    /** The resource that a value names: {@code !Ref X}, {@code !Ref X.Alias} or {@code !GetAtt X.Arn}; null for others. */
    static @Nullable String resource(@Nullable Object value) {
        return value instanceof Intrinsic(String name, String argument) && (name.equals("Ref") || name.equals("GetAtt"))
                ? argument.replaceFirst("\\..*", "")
                : null;
    }
}
