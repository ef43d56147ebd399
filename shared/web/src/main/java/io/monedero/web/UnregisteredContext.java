package io.monedero.web;

import com.amazonaws.services.lambda.runtime.Context;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.function.aws.DefaultLambdaContextFactory;
import io.micronaut.function.aws.LambdaContextFactory;
import jakarta.inject.Singleton;

/**
 * Leaves Lambda's context of a call unregistered. The framework would make beans of it for every call and keep them all, so
 * that each call of a warm function takes longer than the one before; nobody asks for them.
 */
@Singleton
@Replaces(DefaultLambdaContextFactory.class)
class UnregisteredContext implements LambdaContextFactory {
    @Override
    public void registerSingletons(Context context) {
        // On purpose nothing.
    }
}
