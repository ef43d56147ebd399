package io.monedero.local.functions;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.micronaut.context.ApplicationContext;
import io.monedero.local.template.DeclaredFunction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;

/** A declared function whose handler was started in a context that it shares with the other functions. */
record LocalFunction(DeclaredFunction declared, Object handler) {

    /**
     * Starts the handler by its constructor that takes a context, the second of the two that all our handlers have.
     *
     * @throws IllegalStateException naming the function whose handler is not there or has no such constructor
     */
    static LocalFunction start(DeclaredFunction declared, ApplicationContext context) {
        try {
            Object handler = Class.forName(declared.handler())
                    .getConstructor(ApplicationContext.class)
                    .newInstance(context);
            return new LocalFunction(declared, handler);
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(declared.name() + " does not start", failed.getCause());
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(
                    "%s: no class %s with a public constructor of an ApplicationContext"
                            .formatted(declared.name(), declared.handler()),
                    missing);
        }
    }

    /** Calls the handler as Lambda's runtime does: JSON in, JSON out. */
    byte[] invoke(byte[] payload) throws Exception {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        LocalContext context = new LocalContext(declared.name());
        switch (handler) {
            case RequestStreamHandler stream ->
                stream.handleRequest(new ByteArrayInputStream(payload), answer, context);
            case RequestHandler<?, ?> plain -> PlainCall.of(plain).invoke(payload, answer, context);
            default -> throw new IllegalStateException(declared.handler() + " is no Lambda handler");
        }
        return answer.toByteArray();
    }
}
