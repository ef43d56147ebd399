package io.monedero.local.functions;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** A handler of objects, called with JSON that Lambda's own serialization turns into them. */
final class PlainCall {
    private final RequestHandler<Object, Object> handler;
    private final PojoSerializer<Object> input;
    private final PojoSerializer<Object> output;

    private PlainCall(RequestHandler<Object, Object> handler, Type[] types) {
        this.handler = handler;
        this.input = JacksonFactory.getInstance().getSerializer(types[0]);
        this.output = JacksonFactory.getInstance().getSerializer(types[1]);
    }

    @SuppressWarnings("unchecked") // The input's type is the handler's own.
    static PlainCall of(RequestHandler<?, ?> handler) {
        return new PlainCall((RequestHandler<Object, Object>) handler, types(handler.getClass()));
    }

    void invoke(byte[] payload, OutputStream answer, Context context) {
        @Nullable Object result = handler.handleRequest(input.fromJson(new ByteArrayInputStream(payload)), context);
        output.toJson(result, answer);
    }

    /** Input and output: the arguments of the generic class or interface that the handler extends. */
    private static Type[] types(Class<?> handler) {
        for (Class<?> type = handler; type != null; type = type.getSuperclass()) {
            if (type.getGenericSuperclass() instanceof ParameterizedType parent
                    && parent.getActualTypeArguments().length == 2) {
                return parent.getActualTypeArguments();
            }
            for (Type parent : type.getGenericInterfaces()) {
                if (parent instanceof ParameterizedType typed && typed.getRawType() == RequestHandler.class) {
                    return typed.getActualTypeArguments();
                }
            }
        }
        throw new IllegalStateException("The types of input and output are not written at " + handler);
    }
}
